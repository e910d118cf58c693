import { redirect } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { confirmed } from '#platform/web/entering.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/settings/security/app';

export const load: PageServerLoad = async (event) => {
  const view = await asking(event, 'accounts.totp_setup', {});
  if (view.isOn) redirect(303, '/settings/security#totp');
  return { view };
};

export const actions: Actions = {
  begin: confirmed(action('accounts.begin_totp', { then: () => HERE }), HERE),
  on: confirmed(
    action('accounts.turn_totp_on', { then: () => '/settings/security?done=totp' }),
    HERE,
  ),
  leave: confirmed(
    action('accounts.turn_totp_off', { then: () => '/settings/security#totp' }),
    HERE,
  ),
};
