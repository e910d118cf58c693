import { alphabetical } from './alphabetical.rules.ts';
import type { Counts, Reason } from './judge.rules.ts';
import type { Requires, Row } from './gradebook.rules.ts';

/** The gradebook of one discussion, as `report completion` prints it. */
export type CompletionReport = {
  discussion: string;
  requires: Requires;
  totals: { participants: number; completed: number };
  people: PersonReport[];
};

export type PersonReport = {
  member: string;
  answered: boolean;
  repliesToPeers: number;
  completed: boolean;
  completedAt: string | null;
  evidence: { post: string; counts: Counts; to: string | null; because: string | null }[];
};

/** People stand in alphabetical order; ids and names are those given by the caller. */
export function completionReport(
  discussion: string,
  requires: Requires,
  rows: readonly Row[],
  nameOf: ReadonlyMap<string, string>,
): CompletionReport {
  const name = (id: string): string => nameOf.get(id) ?? id;
  const people = [...rows]
    .sort(
      (a, b) => alphabetical(name(a.person), name(b.person)) || alphabetical(a.person, b.person),
    )
    .map((row) => personReport(row, name));
  return {
    discussion,
    requires: { answer: requires.answer, repliesToPeers: requires.repliesToPeers },
    totals: { participants: people.length, completed: people.filter((p) => p.completed).length },
    people,
  };
}

function personReport(row: Row, name: (id: string) => string): PersonReport {
  return {
    member: name(row.person),
    answered: row.answered,
    repliesToPeers: row.repliesToPeers,
    completed: row.completed,
    completedAt: row.completedAt?.toISOString() ?? null,
    evidence: row.evidence.map((post) => ({
      post: post.id,
      counts: post.judgement.counts,
      to: post.judgement.to === null ? null : name(post.judgement.to),
      because: post.judgement.because === null ? null : BECAUSE[post.judgement.because],
    })),
  };
}

/** Why a post counted as nothing, for the reader of a report. */
const BECAUSE: Readonly<Record<Reason, string>> = {
  by_the_host: 'It is by the host.',
  no_words_of_its_own: 'It has no words of its own.',
  to_oneself: 'It is addressed to its own author.',
  to_the_host: 'It is addressed to the host, not to a peer.',
  nobody_to_reply_to: 'The person it addresses had not written anything to reply to yet.',
  same_text_twice: 'The same person had already posted the same text here.',
  too_few_words: 'It has fewer words than the step asks of a reply.',
  removed: 'It was removed.',
};
