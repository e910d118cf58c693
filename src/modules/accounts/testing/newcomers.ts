import { guest, type Actor } from '#platform/actor.ts';
import { keysOf } from '#platform/names.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { id, mine, type Cell } from '#tests/matrix/fresh.ts';

export type Who = { accountId: string; personaId: string; name: string };

/** Somebody new of the cell's side: asked to join, imported, or simply there. */
export async function newcomer(
  { cast, half }: { cast: Cast; half: Pick<Cell['half'], 'side' | 'marks'> },
  standing: 'member' | 'waiting' = 'member',
  source: string | null = null,
): Promise<Who> {
  const accountId = id();
  const personaId = id();
  const name = `${half.marks[0] ?? ''} new ${id().slice(0, 8)}`;
  await cast.sql(
    `insert into accounts.account (id, side, birth_year, locale, created_at, standing) values ($1, $2, $3, 'en', now(), $4)`,
    [accountId, half.side, half.side === 'adult' ? 1990 : 2011, standing],
  );
  const isIn = standing === 'member';
  await cast.sql(
    `insert into accounts.persona (id, account_id, kind, name, name_key, fold_key, folded, refold, is_listed, side, created_at, is_in, source, external_id)
     values ($1, $2, 'member', $3, $4, $5, $6, false, true, $7, now(), $8, $9, $10)`,
    [
      ...[personaId, accountId, name, ...Object.values(keysOf(name))],
      ...[half.side, isIn, source, source && personaId],
    ],
  );
  return { accountId, personaId, name };
}

export async function freshRequest(cell: Cell): Promise<{ request: string }> {
  const { accountId, personaId } = await newcomer(cell, 'waiting');
  await cell.cast.sql(`insert into accounts.request (account_id, asked_at) values ($1, now())`, [
    accountId,
  ]);
  return { request: personaId };
}

export const freshImported = async (cell: Cell): Promise<{ person: string }> => ({
  person: (await newcomer(cell, 'member', 'an old forum')).personaId,
});

/** One of theirs where they are of that side; otherwise the peer's. */
export async function freshInvitation(cell: Cell): Promise<{ invitation: string }> {
  return { invitation: (await insertInvitation(cell, null)).invitation };
}

/** The code by which somebody imported makes the account theirs. */
export async function freshClaim(cell: Cell): Promise<{ code: string }> {
  const { person } = await freshImported(cell);
  return { code: (await insertInvitation(cell, person)).code };
}

async function insertInvitation(cell: Cell, claims: string | null) {
  const [invitation, code] = [id(), newToken()];
  await cell.cast.sql(
    `insert into accounts.invitation (id, code_hash, kind, side, made_by, claims, uses, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, 1, now(), now() + interval '3 days')`,
    [
      ...[invitation, tokenHash(code), claims === null ? 'member' : 'claim'],
      ...[cell.half.side, mine(cell).personaId, claims],
    ],
  );
  return { invitation, code };
}

/** Somebody of the cell's side about whom there is a report. */
export async function freshReported(cell: Cell): Promise<{ person: string }> {
  const { personaId } = await newcomer(cell);
  await cell.cast.sql(
    `insert into accounts.side_report (persona_id, reporter_id, reported_at) values ($1, $2, now())`,
    [personaId, cell.half.author.personaId],
  );
  return { person: personaId };
}

/** Somebody who asked to join, and waits. */
export async function freshApplicant(cast: Cast): Promise<Who> {
  const who = await newcomer({ cast, half: { side: 'adult', marks: ['Waitling'] } }, 'waiting');
  await cast.sql(`insert into accounts.request (account_id, asked_at) values ($1, now())`, [
    who.accountId,
  ]);
  return who;
}

/** The same, as a request of theirs comes in. */
export const applicant = async (cast: Cast): Promise<Actor> => ({
  ...guest(),
  accountId: (await freshApplicant(cast)).accountId,
  restrictions: ['waiting'],
  sessionKey: 'here',
});
