import type { Side } from '#platform/actor.ts';
import { toCsv } from '#platform/csv.rules.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import { InviteImported, InviteToClaim, type MadeInvitation } from '../../joining.contract.ts';
import { mayOperateOn } from '../joining/joining.policy.ts';
import { type Ctx, useCase } from '../tx.ts';
import { insertClaims, lockAllUnclaimed, lockUnclaimed, revokeClaims } from './claim.sql.ts';

export const inviteToClaim = useCase({
  name: 'accounts.invite_to_claim',
  about:
    'Make the link by which one imported person makes the account theirs. Shown once, recorded.',
  input: InviteToClaim,
  once: 'code',
  subject: ({ tx }, { person }) => lockUnclaimed(tx, person),
  may: mayOperateOn,
  async run(ctx, _input, person): Promise<MadeInvitation & { name: string }> {
    const [made] = await makeClaims(ctx, person.side, [person]);
    if (made === undefined) throw new Error('One person, and no link.');
    const { id, code, expiresAt } = made;
    return { id, code, expiresAt, name: person.name };
  },
  power: (_input, { personaId }, { id, expiresAt }) => ({
    subjectKind: 'invitation',
    subjectId: id,
    personaId,
    reason: null,
    evidence: { kind: 'claim' },
    expiresAt,
  }),
});

export const inviteImported = useCase({
  name: 'accounts.invite_imported',
  about:
    'Make a link for everybody of an import who has not claimed their account, or for some of them, as a CSV file. Shown once, recorded.',
  input: InviteImported,
  // Whose side it is, is judged before anybody is read.
  subject: (_ctx, { side }) => Promise.resolve({ side }),
  may: mayOperateOn,
  async run(ctx, { origin, ...which }) {
    const { side } = which;
    const people = await lockAllUnclaimed(ctx.tx, which);
    const made = await makeClaims(ctx, side, people);
    const rows = made.map(({ person, code, expiresAt }) => [
      person.name,
      `${new URL(origin).origin}/claim?invitation=${code}`,
      expiresAt.toISOString().slice(0, 10),
    ]);
    return { links: made.length, text: toCsv(['name', 'link', 'goodUntil'], rows) };
  },
  power: ({ source, side }, _subject, { links }) => ({
    subjectKind: 'import',
    subjectId: source,
    reason: null,
    evidence: { side, links },
  }),
});

const DAY = 86_400_000;
/** Links go by email or newsletter, and those who left long ago read slowly. */
const CLAIM_FOR = 60 * DAY;
const AT_ONCE = 1000;

/** One new link for each of these people; earlier ones of theirs are worth nothing any more. */
async function makeClaims<Person extends { personaId: string }>(
  ctx: Ctx,
  side: Side,
  people: readonly Person[],
): Promise<{ person: Person; id: string; code: string; expiresAt: Date }[]> {
  const expiresAt = new Date(ctx.now.getTime() + CLAIM_FOR);
  const made = people.map((person) => ({ person, id: ctx.newId(), code: newToken(), expiresAt }));
  for (let start = 0; start < made.length; start += AT_ONCE) {
    const some = made.slice(start, start + AT_ONCE);
    const rows = some.map(({ id, code, person }) => ({
      id,
      hash: tokenHash(code).toString('hex'),
      claims: person.personaId,
    }));
    const whose = rows.map(({ claims }) => claims);
    await revokeClaims(ctx.tx, whose, ctx.now);
    const by = ctx.actor.personaId ?? '';
    await insertClaims(ctx.tx, rows, { side, by, now: ctx.now, expiresAt });
  }
  return made;
}
