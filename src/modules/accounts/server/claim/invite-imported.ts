import { useCase } from '#platform/use-case.ts';
import { InviteImported } from '../../joining.contract.ts';
import { mayOperateOn } from '../joining/joining.policy.ts';
import type { AccountsTables } from '../tables.ts';
import { lockAllUnclaimed } from './claim.sql.ts';
import { makeClaims } from './make-claims.ts';

export const inviteImported = useCase<AccountsTables>()({
  name: 'accounts.invite_imported',
  about:
    'Make a link for everybody of an import who has not claimed their account. Shown once, recorded.',
  input: InviteImported,
  // Whose side it is, is judged before anybody is read.
  subject: (_ctx, { side }) => Promise.resolve({ side }),
  may: mayOperateOn,
  async run(ctx, { source, side }) {
    const people = await lockAllUnclaimed(ctx.tx, source, side);
    const made = await makeClaims(ctx, side, people);
    return {
      links: made.map(({ person, code, expiresAt }) => ({ name: person.name, code, expiresAt })),
    };
  },
  power: ({ source, side }, _subject, { links }) => ({
    subjectKind: 'import',
    subjectId: source,
    reason: null,
    evidence: { side, links: links.length },
  }),
});
