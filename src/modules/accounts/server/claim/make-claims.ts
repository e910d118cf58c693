import type { Side } from '#platform/actor.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import type { Ctx } from '#platform/use-case.ts';
import { insertClaims } from './insert-claims.sql.ts';
import { revokeClaims } from './claim.sql.ts';
import type { AccountsTables } from '../tables.ts';

const DAY = 86_400_000;
/** Links go by email or newsletter, and those who left long ago read slowly. */
const CLAIM_FOR = 60 * DAY;
const AT_ONCE = 1000;

/** One new link for each of these people; earlier ones of theirs are worth nothing any more. */
export async function makeClaims<Person extends { personaId: string }>(
  ctx: Ctx<AccountsTables>,
  side: Side,
  people: readonly Person[],
): Promise<{ person: Person; id: string; code: string; expiresAt: Date }[]> {
  const expiresAt = new Date(ctx.now.getTime() + CLAIM_FOR);
  const made = people.map((person) => ({
    person,
    id: ctx.newId(),
    code: newToken(),
    expiresAt,
  }));
  for (let start = 0; start < made.length; start += AT_ONCE) {
    const some = made.slice(start, start + AT_ONCE);
    await revokeClaims(
      ctx.tx,
      some.map(({ person }) => person.personaId),
      ctx.now,
    );
    const rows = some.map(({ id, code, person }) => ({
      id,
      hash: tokenHash(code).toString('hex'),
      claims: person.personaId,
    }));
    const by = ctx.actor.personaId ?? '';
    await insertClaims(ctx.tx, rows, { side, by, now: ctx.now, expiresAt });
  }
  return made;
}
