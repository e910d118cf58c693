import { action } from '#platform/web/action.ts';
import { confirmed } from '#platform/web/entering.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/settings/security';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'accounts.security', {}),
  done: event.url.searchParams.get('done'),
});

export const actions: Actions = {
  password: action('accounts.change_password', { then: () => `${HERE}?done=password` }),
  email: action('accounts.set_email', { then: () => `${HERE}?done=email#email` }),
  removeEmail: action('accounts.remove_email', { then: () => `${HERE}?done=email_removed` }),
  addPasskey: confirmed(
    action('accounts.add_passkey', { then: () => `${HERE}?done=passkey` }),
    `${HERE}#passkeys`,
  ),
  renamePasskey: action('accounts.rename_passkey', { then: () => `${HERE}?done=passkey_renamed` }),
  removePasskey: confirmed(
    action('accounts.remove_passkey', { then: () => `${HERE}?done=passkey_removed` }),
    `${HERE}#passkeys`,
  ),
  totpOff: confirmed(
    action('accounts.turn_totp_off', { then: () => `${HERE}?done=totp_off` }),
    `${HERE}#totp`,
  ),
};
