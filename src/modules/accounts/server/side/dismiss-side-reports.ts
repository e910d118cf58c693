import { useCase } from '#platform/use-case.ts';
import { DismissSideReports } from '../../side.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { lockReported, resolveReports } from './report.sql.ts';
import { mayDismiss } from './side.policy.ts';

export const dismissSideReports = useCase<AccountsTables>()({
  name: 'accounts.dismiss_side_reports',
  about: 'Leave somebody on their side after reports about it, with a reason. Recorded.',
  input: DismissSideReports,
  subject: ({ tx }, { person }) => lockReported(tx, person),
  may: mayDismiss,
  run: async ({ tx, now }, _input, { personaId }) => ({
    settled: await resolveReports(tx, personaId, now),
  }),
  power: ({ reason }, { personaId, side }, { settled }) => ({
    subjectKind: 'side',
    subjectId: 'wrong_side',
    personaId,
    reason,
    evidence: { side, settled },
  }),
});
