import { action } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions } from './$types';

export const load = page('community.bookmarks', ({ url }) => given(url, 'after'));

export const actions: Actions = {
  remove: action('community.remove_bookmark', { then: () => '/bookmarks' }),
};
