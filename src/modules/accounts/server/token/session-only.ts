/**
 * What no access token may: whatever opens, changes or ends a way in, makes further keys, lets somebody in as
 * another person, or says yes in a person's stead. A token that was lost or stolen stays what it is.
 */
export const sessionOnly = [
  // Coming in, and going out.
  'accounts.join',
  'accounts.sign_in',
  'accounts.sign_in_second',
  'accounts.sign_in_by_passkey',
  'accounts.sign_out',
  'accounts.ask_passkey',
  'accounts.claim_account',
  'accounts.be_demo_person',
  'accounts.withdraw_request',
  'accounts.sessions',
  'accounts.end_session',
  'accounts.end_other_sessions',
  // Ways in.
  'accounts.create_token',
  'accounts.change_password',
  'accounts.security',
  'accounts.confirm',
  'accounts.confirm_by_passkey',
  'accounts.set_email',
  'accounts.remove_email',
  'accounts.confirm_email',
  'accounts.confirm_email_again',
  'accounts.begin_passkey',
  'accounts.add_passkey',
  'accounts.rename_passkey',
  'accounts.remove_passkey',
  'accounts.begin_totp',
  'accounts.turn_totp_on',
  'accounts.turn_totp_off',
  'accounts.totp_setup',
  'accounts.make_recovery_codes',
  // Getting back in, and letting others in as somebody.
  'accounts.ask_recovery',
  'accounts.recovery_link',
  'accounts.recover_by_link',
  'accounts.recover_by_code',
  'accounts.help_in',
  'accounts.withdraw_help',
  'accounts.refuse_help',
  'accounts.invite_imported',
  'accounts.invite_to_claim',
  // Which side somebody is on, who comes in, and what they agree to.
  'accounts.move_side',
  'accounts.state_eighteen',
  'accounts.choose_day',
  'accounts.change_joining',
  'accounts.agree_to_terms',
] as const;
