import { carryFacts } from '#platform/actor-facts.sql.ts';
import { guest, strangerWith, type Actor, type Person } from '#platform/actor.ts';
import type { AnyTx } from '#platform/db/sql.ts';
import { tokenHash } from '#platform/secrets.ts';
import type { Deps } from '#platform/perform.ts';
import { pick } from '#platform/pick.ts';
import type { Registry } from '#platform/registry.ts';
import type { Ctx, ReadCtx } from '#platform/use-case.ts';
import { hasPassword } from './account/account.sql.ts';
import { basePlace } from './draft/lost.rules.ts';
import { deleteDrafts, readDrafts } from './draft/draft.sql.ts';
import { findAbsent, findBearer, prolongSession } from './session/session.sql.ts';
import { isOver, noteUse } from './token/token.sql.ts';
import type { R } from './tx.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * The actor's own drafts in places that begin so: place → text. With `:older` behind the place what the text
 * replaced, with `:base` for which version it was typed.
 */
export async function draftsOf(
  { tx, actor }: { tx: AnyTx; actor: Actor },
  prefixes: readonly string[],
): Promise<Map<string, string>> {
  if (actor.personaId === null || prefixes.length === 0) return new Map();
  const rows = await readDrafts(tx, actor.personaId, prefixes);
  return new Map(
    rows.flatMap(({ place, body, base }) => [
      [place, body] as const,
      ...(base === null ? [] : [[basePlace(place), base] as const]),
    ]),
  );
}

/** Forgets drafts that have arrived, with all fields of their forms. */
export function dropDrafts(ctx: Pick<Ctx<never>, 'actor' | 'later'>, places: readonly string[]) {
  if (ctx.actor.personaId === null) return;
  ctx.later(deleteDrafts(ctx.actor.personaId, places));
}

/** Whether nobody can sign in yet, whoever was imported before. */
export const isEmpty = async (tx: AnyTx): Promise<boolean> => !(await hasPassword(tx));

/**
 * Who holds this session or access token; a guest when nobody does. What modules know of them is asked in
 * the same statement.
 */
export async function bearerOf(
  { db, settings, registry, ...deps }: Deps,
  bearer: { by: 'session' | 'access_token'; token: string },
): Promise<Actor> {
  const hash = tokenHash(bearer.token);
  const now = deps.now();
  const found = await findBearer(db.read(), { by: bearer.by, hash, now, registry });
  if (found === undefined) return bearer.by === 'session' ? guest() : nobodyBy(db.read(), hash);
  const token = found.token && pick(found.token, 'id', 'scopes');
  if (found.token) await noteUseOf(db.as(), found.token, now);
  const fullTerm = now.getTime() + settings.SESSION_DAYS * DAY;
  if (bearer.by === 'session' && fullTerm - found.expiresAt.getTime() > HOUR) {
    await prolongSession(db.as(), hash, now, new Date(fullTerm));
  }
  const sessionKey = bearer.by === 'session' ? hash.toString('hex') : null;
  // Whoever waits to be let in is a guest with a request: what guests may not, they may not.
  if (found.standing !== 'member') {
    const { accountId, standing } = found;
    return { ...guest(found.locale), accountId, restrictions: [standing], sessionKey, token };
  }
  return { ...personFrom(registry, found, sessionKey), token };
}

const nobodyBy = async (tx: R, hash: Buffer): Promise<Actor> =>
  strangerWith((await isOver(tx, hash)) ? 'token_expired' : 'token_unknown');

/** How long a use may be the last that is noted, in ms. */
const NOTED_FOR = 10 * 60_000;

async function noteUseOf(
  tx: AnyTx,
  { id, usedAt }: { id: string; usedAt: string | null },
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - NOTED_FOR);
  if (usedAt === null || new Date(usedAt) < before) await noteUse(tx, id, now, before);
}

/**
 * A member as they would act if they were here, and their confirmed e-mail, for what is read for them while they are
 * away. Undefined for whoever is not here any more, or not yet.
 */
export async function memberAway(
  { tx, now, registry }: Pick<ReadCtx<never>, 'tx' | 'now' | 'registry'>,
  personaId: string,
): Promise<{ person: Person; email: string | null } | undefined> {
  const found = await findAbsent(tx, personaId, { now, registry });
  if (found?.standing !== 'member') return undefined;
  return { person: personFrom(registry, found, null), email: found.email };
}

type Found = NonNullable<Awaited<ReturnType<typeof findAbsent>>>;

const personFrom = (
  registry: Registry,
  found: Omit<Found, 'email'>,
  sessionKey: string | null,
): Person => ({
  ...guest(found.locale),
  kind: 'person',
  ...pick(found, 'accountId', 'personaId', 'name', 'avatar', 'side'),
  ...carryFacts(registry, found.facts, pick(found, 'side')),
  ...pick(found, 'blocked', 'since', 'leavesAt', 'agreed'),
  sessionKey,
});
