import { useCase } from '#platform/use-case.ts';
import { ReportWrongSide } from '../../side.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { findPerson, insertReport } from './report.sql.ts';
import { mayReport } from './side.policy.ts';

export const reportWrongSide = useCase<AccountsTables>()({
  name: 'accounts.report_wrong_side',
  about: 'Say that somebody seems to be on the wrong side. The person is not told who said so.',
  input: ReportWrongSide,
  limits: [{ points: 20, seconds: 86_400, by: 'account' }],
  // Where there is one side only, nobody can be on the wrong one.
  subject: async ({ tx, settings }, { person }) =>
    settings.TEEN_SIDE ? findPerson(tx, person) : undefined,
  may: mayReport,
  async run({ tx, actor, now }, { words }, { personaId }) {
    await insertReport(tx, { personaId, by: actor.personaId ?? '', words, now });
    return {};
  },
});
