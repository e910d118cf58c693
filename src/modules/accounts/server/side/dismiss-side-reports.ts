import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { DismissSideReports } from '../../side.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { findReported, resolveReports } from './report.sql.ts';
import { reported } from './report-wrong-side.ts';
import { mayCorrectFor } from './side.policy.ts';

export const dismissSideReports = useCase<AccountsTables>()({
  name: 'accounts.dismiss_side_reports',
  about: 'Leave somebody on their side after reports about it, with a reason. Recorded.',
  input: DismissSideReports,
  subject: async ({ tx }, { person }) => reported(await findReported(tx, person)),
  may: mayCorrectFor,
  async run({ tx, now }, _input, { personaId }) {
    const settled = await resolveReports(tx, personaId, now);
    if (settled === 0) throw new Refusal('not_found');
    return { settled };
  },
  power: ({ reason }, { personaId, side }, { settled }) => ({
    subjectKind: 'side',
    subjectId: 'wrong_side',
    personaId,
    reason,
    evidence: { side, settled },
  }),
});
