import { toCsv } from '#platform/csv.rules.ts';
import { useCase } from '#platform/use-case.ts';
import { InviteImported } from '../../joining.contract.ts';
import { mayOperateOn } from '../joining/joining.policy.ts';
import type { AccountsTables } from '../tables.ts';
import { lockAllUnclaimed } from './claim.sql.ts';
import { makeClaims } from './make-claims.ts';

export const inviteImported = useCase<AccountsTables>()({
  name: 'accounts.invite_imported',
  about:
    'Make a link for everybody of an import who has not claimed their account, as a CSV file. Shown once, recorded.',
  input: InviteImported,
  // Whose side it is, is judged before anybody is read.
  subject: (_ctx, { side }) => Promise.resolve({ side }),
  may: mayOperateOn,
  async run(ctx, { source, side, origin }) {
    const people = await lockAllUnclaimed(ctx.tx, source, side);
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
