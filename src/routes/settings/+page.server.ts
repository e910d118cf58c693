import { action } from '#platform/web/action.ts';
import { showing, shownOnce } from '#platform/web/once.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  me: await asking(event, 'accounts.me', {}),
  tokens: await asking(event, 'accounts.tokens', {}),
  once: shownOnce(event, 'accounts.create_token'),
});

export const actions: Actions = {
  create: showing('accounts.create_token', { then: () => '/settings#tokens' }),
  revoke: action('accounts.revoke_token', { then: () => '/settings#tokens' }),
};
