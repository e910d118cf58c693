import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { MoveSide } from '../../side.contract.ts';
import { sideFor } from '../account/side-for.ts';
import type { AccountsTables } from '../tables.ts';
import { changeSide } from './change-side.ts';
import { lockReported, resolveReports } from './report.sql.ts';
import { mayCorrectFor } from './side.policy.ts';

export const moveSide = useCase<AccountsTables>()({
  name: 'accounts.move_side',
  about:
    'Move somebody to the side they belong to, with the right birth year and a reason they can read. Recorded.',
  input: MoveSide,
  subject: ({ tx }, { person }) => lockReported(tx, person),
  may: mayCorrectFor,
  async run(ctx, { birthYear, reason }, { accountId, personaId, side }) {
    const to = sideFor(ctx, birthYear);
    if (to === side) {
      throw new Refusal('invalid', 'invalid', { fields: { birthYear: 'year_of_this_side' } });
    }
    const move = { accountId, from: side, to, because: 'wrong_side', reason, birthYear } as const;
    if (!(await changeSide(ctx, move))) throw new Refusal('conflict');
    await resolveReports(ctx.tx, personaId, ctx.now);
    return { to };
  },
  power: ({ reason }, { personaId, side }, { to }) => ({
    subjectKind: 'side',
    subjectId: 'wrong_side',
    personaId,
    reason,
    evidence: { from: side, to },
  }),
});
