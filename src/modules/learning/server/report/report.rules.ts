import { completionReport, type CompletionReport } from '../counting/completion-report.rules.ts';
import type { Judged } from '../counting/judge-all.rules.ts';
import { decided, type JudgedPost } from '../counting/judge.rules.ts';
import { gradebook, type Requires } from '../counting/gradebook.rules.ts';

export type ReportedDiscussion = {
  id: string;
  externalId: string | null;
  source: string | null;
  title: string;
  programme: string;
  hostId: string | null;
  requires: Requires;
};

/** What was granted: when, or null where it was taken back. */
type Granted = ReadonlyMap<string, Date | null>;

const HELD = 'It waits for somebody to look at it.';

/**
 * The gradebook of one discussion from what its posts were judged as. A completion that was granted
 * stands, whatever was edited or removed since; one that was taken back does not.
 */
export function reportOf(
  discussion: ReportedDiscussion,
  posts: readonly JudgedPost[],
  granted: Granted,
  names: ReadonlyMap<string, string>,
): CompletionReport {
  const rows = gradebook(posts.map(judged), discussion.requires, hostsOf(discussion, posts));
  const standing = rows.map((row) => {
    if (!granted.has(row.person)) return row;
    const completedAt = granted.get(row.person) ?? null;
    return { ...row, completed: completedAt !== null, completedAt };
  });
  const id = discussion.externalId ?? discussion.id;
  const report = completionReport(id, discussion.requires, standing, names);
  const held = new Set(posts.filter((post) => post.isHeld && !post.isGone).map((post) => post.id));
  for (const person of report.people) {
    for (const post of person.evidence) if (held.has(post.post)) post.because = HELD;
  }
  return report;
}

function judged(post: JudgedPost): Judged<JudgedPost> {
  const said = { ...decided(post), toPost: null, addition: false };
  const nothing = { ...said, counts: 'nothing', to: null } as const;
  if (post.isGone) return { ...post, judgement: { ...nothing, because: 'removed' } };
  return { ...post, judgement: post.isHeld ? { ...nothing, because: null } : said };
}

/** The host of the step, and whoever wrote as a host by their duty: they are no participants. */
function hostsOf(discussion: ReportedDiscussion, posts: readonly JudgedPost[]): string[] {
  const hosts = posts.filter(({ because }) => because === 'by_the_host').map((post) => post.author);
  return [...new Set([...hosts, ...(discussion.hostId === null ? [] : [discussion.hostId])])];
}
