import type { Side } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { SideReportsView } from '../../side.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { listReported } from './report.sql.ts';
import { mayCorrect } from './side.policy.ts';

export const sideReports = query<AccountsTables>()({
  name: 'accounts.side_reports',
  about: 'Who is said to be on the wrong side. For operators with a current clearance.',
  input: Nothing,
  may: mayCorrect,
  statements: 1,
  read: async ({ tx }): Promise<SideReportsView> => ({
    people: (await listReported(tx)).map((one) => ({ ...one, side: one.side as Side })),
  }),
});
