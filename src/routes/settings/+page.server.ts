import { action, showing } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  me: await asking(event, 'accounts.me', {}),
  tokens: await asking(event, 'accounts.tokens', {}),
});

export const actions: Actions = {
  create: showing('accounts.create_token'),
  revoke: action('accounts.revoke_token', { then: () => '/settings#tokens' }),
};
