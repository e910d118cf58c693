import { randomBytes } from 'node:crypto';
import { guest, type Actor } from '#platform/actor.ts';
import type { Cast } from '../cast/cast.ts';
import { id, type Cell } from './fresh.ts';

type Who = { accountId: string; personaId: string };

/** Somebody new of the cell's side: asked to join, imported, or simply there. */
async function newcomer(
  { cast, half }: Pick<Cell, 'cast' | 'half'>,
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
    `insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at, is_in, source, external_id)
     values ($1, $2, 'member', $3, $4, $5, now(), $6, $7, $8)`,
    [personaId, accountId, name, personaId, half.side, isIn, source, source && personaId],
  );
  return { accountId, personaId };
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

/** One of the author's. */
export async function freshInvitation({ cast, half }: Cell): Promise<{ invitation: string }> {
  const invitation = id();
  await cast.sql(
    `insert into accounts.invitation (id, code_hash, kind, side, made_by, uses, made_at, expires_at)
     values ($1, $2, 'member', $3, $4, 1, now(), now() + interval '3 days')`,
    [invitation, randomBytes(32), half.side, half.author.personaId],
  );
  return { invitation };
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

export async function freshBadge({ cast, half }: Pick<Cell, 'cast' | 'half'>) {
  const badge = id();
  await cast.sql(
    `insert into recognition.badge (id, side, title, created_at) values ($1, $2, $3, now())`,
    [badge, half.side, `${half.marks[0] ?? ''} ${badge.slice(0, 8)}`],
  );
  return { badge };
}

export async function freshAward(cell: Cell): Promise<{ badge: string; person: string }> {
  const { badge } = await freshBadge(cell);
  const { personaId } = await newcomer(cell);
  await cell.cast.sql(
    `insert into recognition.award (badge_id, persona_id, awarded_at, reason) values ($1, $2, now(), 'cast')`,
    [badge, personaId],
  );
  return { badge, person: personaId };
}

/** Who asked to join and waits, as a request of theirs comes in. */
export async function applicant(cast: Cast): Promise<Actor> {
  const half = { side: 'adult', marks: ['Waitling'] } as unknown as Cell['half'];
  const { accountId } = await newcomer({ cast, half }, 'waiting');
  await cast.sql(`insert into accounts.request (account_id, asked_at) values ($1, now())`, [
    accountId,
  ]);
  return { ...guest(), accountId, restrictions: ['waiting'], sessionKey: 'here' };
}
