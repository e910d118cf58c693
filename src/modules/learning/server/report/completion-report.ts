import type { CompletionReport } from '../counting/completion-report.rules.ts';
import type { R } from '../tx.ts';
import { reportOf, type ReportedDiscussion } from './report.rules.ts';
import { discussionsBy, grantedIn, namesOf, reportedPosts } from './report.sql.ts';

/**
 * The discussions that go by this id: the one it is the id of here, or else those that were imported
 * under it, from that source if one is named.
 */
export async function findDiscussions(
  { tx }: { tx: R },
  reference: string,
  source?: string,
): Promise<ReportedDiscussion[]> {
  const found = await discussionsBy(tx, reference, source);
  const own = found.find(({ id }) => id === reference.toLowerCase());
  return own === undefined || source !== undefined ? found : [own];
}

/** Who completed a discussion, and what each of their posts counted as. For the command line. */
export async function completionReport(
  { tx }: { tx: R },
  stepId: string,
): Promise<CompletionReport | undefined> {
  const discussion = (await discussionsBy(tx, stepId)).find(({ id }) => id === stepId);
  if (discussion === undefined) return undefined;
  const posts = await reportedPosts(tx, stepId);
  const granted = await grantedIn(tx, stepId);
  const people = new Set(posts.flatMap(({ author, to }) => (to === null ? author : [author, to])));
  return reportOf(discussion, posts, granted, await namesOf(tx, [...people]));
}
