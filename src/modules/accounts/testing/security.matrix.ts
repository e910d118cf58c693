import { freshPerson, id, password, reason, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import {
  proved,
  otherSession,
  ownPasskey,
  madePasskey,
  signedByPasskey,
  waitingHelp,
  helpOf,
  withRecoveryCode,
  recoveryLink,
  ownPendingEmail,
  pendingEmail,
  halfSession,
  totp,
} from './ways-in.ts';

/** What changes a way in, done without having shown who one is, and a moment after. */
const wayIn = (name: string, once: boolean, input: (cell: Cell) => Promise<object>): Row[] => [
  { name, variant: 'unproved', once, never: 'Nobody has shown who they are.', input },
  {
    name,
    once,
    async input(cell) {
      await proved(cell);
      return input(cell);
    },
  },
];

export const rows: readonly Row[] = [
  { name: 'accounts.confirm', once: true, input: () => ({ password }) },
  {
    name: 'accounts.confirm_by_passkey',
    once: true,
    input: async (cell) => ({ answer: await signedByPasskey(cell) }),
  },
  { name: 'accounts.end_session', variant: "one's own or the peer's", input: otherSession },
  {
    name: 'accounts.set_email',
    once: true,
    input: () => ({ email: `${id()}@example.org`, password }),
  },
  { name: 'accounts.remove_email', once: true, input: () => ({ password }) },
  { name: 'accounts.confirm_email', once: true, input: pendingEmail },
  { name: 'accounts.confirm_email_again', once: true, input: ownPendingEmail },
  ...wayIn('accounts.help_in', false, async (cell) => ({
    ...{ person: await freshPerson(cell), reason },
  })),
  { name: 'accounts.refuse_help', variant: "one's own or the peer's", input: waitingHelp },
  {
    name: 'accounts.withdraw_help',
    input: async (cell) => ({ ...(await helpOf(cell)), reason: 'It was for somebody else.' }),
  },
  ...wayIn('accounts.make_recovery_codes', true, async () => ({})),
  {
    name: 'accounts.recover_by_code',
    once: true,
    input: async (cell) => {
      const { name, code } = await withRecoveryCode(cell);
      return { who: name, code, newPassword: password };
    },
  },
  { name: 'accounts.ask_recovery', input: ({ half }) => ({ who: half.author.name }) },
  { name: 'accounts.recover_by_link', once: true, input: recoveryLink },
  { name: 'accounts.ask_passkey', once: true, input: () => ({}) },
  ...wayIn('accounts.begin_passkey', true, async () => ({})),
  ...wayIn('accounts.add_passkey', true, async (cell) => ({
    name: 'Telephone',
    answer: await madePasskey(cell),
  })),
  {
    name: 'accounts.rename_passkey',
    variant: "one's own or the peer's",
    input: async (cell) => ({ ...(await ownPasskey(cell)), name: 'Old telephone' }),
  },
  ...wayIn('accounts.remove_passkey', false, ownPasskey),
  {
    name: 'accounts.sign_in_by_passkey',
    once: true,
    input: async (cell) => ({ answer: await signedByPasskey(cell) }),
  },
  ...wayIn('accounts.begin_totp', true, async (cell) => {
    await totp(cell, 'off');
    return {};
  }),
  ...wayIn('accounts.turn_totp_on', true, (cell) => totp(cell, 'begun')),
  ...wayIn('accounts.turn_totp_off', true, async (cell) => {
    await totp(cell, 'on');
    return {};
  }),
  { name: 'accounts.sign_in_second', once: true, input: halfSession },
  { name: 'accounts.end_other_sessions', once: true, input: () => ({}) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'accounts.security', once: true, input: () => ({}) },
  { name: 'accounts.sessions', once: true, input: () => ({}) },
  { name: 'accounts.recovery_link', once: true, input: () => ({ secret: 'none of ours' }) },
  { name: 'accounts.open_helps', once: true, input: () => ({}) },
  { name: 'accounts.totp_setup', once: true, input: () => ({}) },
  { name: 'accounts.demo_letters', once: true, input: () => ({}) },
];
