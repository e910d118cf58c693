import { action } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions } from './$types';

export const load = page('accounts.my_drafts', ({ url }) => given(url, 'form'));

export const actions: Actions = {
  discard: action('accounts.discard_draft', { then: () => '/my-drafts' }),
};
