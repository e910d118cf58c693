import { action } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions } from './$types';

export const load = page('safety.deeds', ({ url }) => given(url, 'after', 'deed'));

export const actions: Actions = {
  undo: action('safety.undo_deed', { then: (_done, { url }) => `${url.pathname}?done=` }),
};
