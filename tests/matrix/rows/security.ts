import { id } from '../fresh.ts';
import type { Cell } from '../fresh.ts';
import type { QueryRow, Row } from '../rows.ts';

const password = 'a quiet long word';

/** A session of the author, on another device. */
async function sessionOfAuthor({ cast, half }: Cell): Promise<{ session: string }> {
  const [row] = await cast.sql<{ id: string }>(
    `insert into accounts.session (token_hash, account_id, persona_id, created_at, seen_at, expires_at)
     values (decode(replace($1, '-', ''), 'hex'), $2, $3, now(), now(), now() + interval '1 day') returning id`,
    [id(), half.author.accountId, half.author.personaId],
  );
  return { session: row?.id ?? '' };
}

async function passkeyOfAuthor({ cast, half }: Cell): Promise<{ passkey: string }> {
  const passkey = id();
  await cast.sql(
    `insert into accounts.passkey (id, account_id, name, credential_id, public_key, counter, transports, handle, made_at)
     values ($1::uuid, $2, 'Telephone', $1::uuid::text, '\\x00', 0, '{}', '\\x00', now())`,
    [passkey, half.author.accountId],
  );
  return { passkey };
}

export const rows: readonly Row[] = [
  { name: 'accounts.confirm', once: true, input: () => ({ password: 'not the one' }) },
  { name: 'accounts.confirm_by_passkey', once: true, input: () => ({ answer: '{}' }) },
  { name: 'accounts.end_session', variant: "the author's", input: sessionOfAuthor },
  {
    name: 'accounts.set_email',
    once: true,
    input: () => ({ email: `${id()}@example.org`, password }),
  },
  { name: 'accounts.remove_email', once: true, input: () => ({ password }) },
  { name: 'accounts.confirm_email', once: true, input: () => ({ token: id() }) },
  { name: 'accounts.make_recovery_codes', once: true, input: () => ({}) },
  {
    name: 'accounts.recover_by_code',
    input: ({ half }) => ({ who: half.author.name, code: 'k7mp-x2wd-9htq', next: password }),
  },
  { name: 'accounts.ask_recovery', input: ({ half }) => ({ who: half.author.name }) },
  { name: 'accounts.recover_by_link', once: true, input: () => ({ token: id(), next: password }) },
  { name: 'accounts.ask_passkey', once: true, input: () => ({}) },
  { name: 'accounts.begin_passkey', once: true, input: () => ({}) },
  {
    name: 'accounts.add_passkey',
    once: true,
    input: () => ({ name: 'Telephone', answer: '{}' }),
  },
  {
    name: 'accounts.rename_passkey',
    variant: "the author's",
    input: async (cell) => ({ ...(await passkeyOfAuthor(cell)), name: 'Old telephone' }),
  },
  { name: 'accounts.remove_passkey', variant: "the author's", input: passkeyOfAuthor },
  { name: 'accounts.sign_in_by_passkey', once: true, input: () => ({ answer: '{}' }) },
  { name: 'accounts.begin_totp', once: true, input: () => ({}) },
  { name: 'accounts.turn_totp_on', once: true, input: () => ({ code: '123456' }) },
  { name: 'accounts.turn_totp_off', once: true, input: () => ({}) },
  {
    name: 'accounts.sign_in_second',
    once: true,
    input: () => ({ token: id(), code: '123456' }),
  },
  // Last: it would end the sessions of whoever still has to act.
  { name: 'accounts.end_other_sessions', once: true, input: () => ({}) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'accounts.security', once: true, input: () => ({}) },
  { name: 'accounts.sessions', once: true, input: () => ({}) },
  { name: 'accounts.recovery_link', once: true, input: () => ({ token: 'none of ours' }) },
  { name: 'accounts.totp_setup', once: true, input: () => ({}) },
  { name: 'platform.demo_letters', once: true, input: () => ({}) },
];
