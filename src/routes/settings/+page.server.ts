import { action, showing } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  me: await asking(event, 'accounts.me', {}),
  tokens: await asking(event, 'accounts.tokens', {}),
  done: event.url.searchParams.get('done') === 'password',
});

export const actions: Actions = {
  password: action('accounts.change_password', { then: () => '/settings?done=password' }),
  create: showing('accounts.create_token'),
  revoke: action('accounts.revoke_token', { then: () => '/settings#tokens' }),
};
