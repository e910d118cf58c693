import type { Tx } from '#platform/db/database.ts';
import type { CompletionReport } from '../counting/completion-report.rules.ts';
import { reportOf, type ReportedDiscussion } from './report.rules.ts';
import {
  discussionsBy,
  grantedIn,
  namesOf,
  reportedPosts,
  type ReportTables,
} from './report.sql.ts';

/** The discussions that go by this id: our own, or the one they were imported under. */
export const findDiscussions = (
  { tx }: { tx: Tx<ReportTables> },
  reference: string,
): Promise<ReportedDiscussion[]> => discussionsBy(tx, reference);

/** Who completed a discussion, and what each of their posts counted as. For the command line. */
export async function completionReport(
  { tx }: { tx: Tx<ReportTables> },
  stepId: string,
): Promise<CompletionReport | undefined> {
  const discussion = (await discussionsBy(tx, stepId)).find(({ id }) => id === stepId);
  if (discussion === undefined) return undefined;
  const posts = await reportedPosts(tx, stepId);
  const granted = await grantedIn(tx, stepId);
  const people = new Set(posts.flatMap(({ author, to }) => (to === null ? author : [author, to])));
  return reportOf(discussion, posts, granted, await namesOf(tx, [...people]));
}
