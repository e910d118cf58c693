import { Refusal, refusedAt } from '#platform/verdict.ts';
import {
  DismissSideReports,
  MoveSide,
  ReportWrongSide,
  type SideReportsView,
} from '../../side.contract.ts';
import { query, useCase } from '../tx.ts';
import { sideFor } from '../account/side-for.ts';
import {
  findPerson,
  insertReport,
  listReported,
  lockReported,
  resolveReports,
} from './report.sql.ts';
import { mayCorrect, mayCorrectFor, mayDismiss, mayReport } from './side.policy.ts';
import { changeSide } from './change-side.ts';

export const reportWrongSide = useCase({
  name: 'accounts.report_wrong_side',
  about: 'Say that somebody seems to be on the wrong side. The person is not told who said so.',
  input: ReportWrongSide,
  limits: [{ points: 20, seconds: 86_400, by: 'account' }],
  // Where there is one side only, nobody can be on the wrong one.
  subject: async ({ tx, settings }, { person }) =>
    settings.TEEN_SIDE ? findPerson(tx, person) : undefined,
  may: mayReport,
  async run({ tx, actor, now }, { words }, { personaId }) {
    const reporterId = actor.personaId ?? '';
    await insertReport(tx, { personaId, reporterId, words, reportedAt: now });
    return {};
  },
});

export const sideReports = query({
  name: 'accounts.side_reports',
  about: 'Who is said to be on the wrong side. For operators with a current clearance.',
  may: mayCorrect,
  statements: 1,
  read: async ({ tx }): Promise<SideReportsView> => ({
    people: await listReported(tx),
  }),
});

export const moveSide = useCase({
  name: 'accounts.move_side',
  about:
    'Move somebody to the side they belong to, with the right birth year and a reason they can read. Recorded.',
  input: MoveSide,
  subject: ({ tx }, { person }) => lockReported(tx, person),
  may: mayCorrectFor,
  async run(ctx, { birthYear, reason }, { accountId, personaId, side }) {
    const to = sideFor(ctx, birthYear);
    if (to === side) throw refusedAt('birthYear', 'year_of_this_side');
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

export const dismissSideReports = useCase({
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
