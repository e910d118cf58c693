import { action } from '#platform/web/action.ts';
import { confirmed } from '#platform/web/entering.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/settings/security';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'accounts.security', {}),
  done: event.url.searchParams.get('done'),
});

const done = (what: string) => ({ then: () => `${HERE}?done=${what}` });

export const actions: Actions = {
  password: action('accounts.change_password', done('password')),
  email: action('accounts.set_email', done('email#email')),
  again: action('accounts.confirm_email_again', done('email#email')),
  refuseHelp: action('accounts.refuse_help', done('help_refused')),
  removeEmail: action('accounts.remove_email', done('email_removed')),
  addPasskey: confirmed(action('accounts.add_passkey', done('passkey')), `${HERE}#passkeys`),
  renamePasskey: action('accounts.rename_passkey', done('passkey_renamed')),
  removePasskey: confirmed(
    action('accounts.remove_passkey', done('passkey_removed')),
    `${HERE}#passkeys`,
  ),
  totpOff: confirmed(action('accounts.turn_totp_off', done('totp_off')), `${HERE}#totp`),
};
