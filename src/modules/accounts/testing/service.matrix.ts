import { id, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';

const reason = 'It is not needed any more.';
const purpose = 'Reads the gradebook for the university.';

/** A service of that side, as if an operator had made it. */
async function freshService({ cast, half }: Cell, isEnded = false): Promise<string> {
  const [account, persona] = [id(), id()];
  const name = `Bridge ${persona.slice(0, 8)} [bot]`;
  await cast.sql(
    `insert into accounts.account (id, side, locale, created_at) values ($1, $2, 'en', now())`,
    [account, half.side],
  );
  await cast.sql(
    `insert into accounts.persona (id, account_id, kind, name, name_key, refold, side, created_at)
     values ($1, $2, 'service', $3, $3, false, $4, now())`,
    [persona, account, name, half.side],
  );
  await cast.sql(
    `insert into accounts.service (persona_id, account_id, purpose, made_at, ended_at)
     values ($1, $2, $3, now(), case when $4 then now() end)`,
    [persona, account, purpose, isEnded],
  );
  return persona;
}

async function freshToken(cell: Cell): Promise<object> {
  const [service, token] = [await freshService(cell), id()];
  await cell.cast.sql(
    `insert into accounts.access_token (id, account_id, persona_id, name, token_hash, created_at, expires_at)
     select $1::uuid, account_id, persona_id, 'script', sha256($1::uuid::text::bytea), now(), now() + interval '1 day'
     from accounts.service where persona_id = $2`,
    [token, service],
  );
  return { token };
}

export const rows: readonly Row[] = [
  {
    name: 'accounts.create_service',
    input: ({ half }) => ({ name: `Bridge ${id().slice(0, 8)}`, side: half.side, purpose }),
  },
  {
    name: 'accounts.change_service',
    input: async (cell) => ({ service: await freshService(cell), purpose }),
  },
  {
    name: 'accounts.end_service',
    input: async (cell) => ({ service: await freshService(cell), reason }),
  },
  {
    name: 'accounts.resume_service',
    input: async (cell) => ({ service: await freshService(cell, true), reason }),
  },
  {
    name: 'accounts.create_service_token',
    input: async (cell) => ({ service: await freshService(cell), name: 'script' }),
  },
  { name: 'accounts.revoke_service_token', input: freshToken },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'accounts.services', once: true, input: () => ({}) },
];
