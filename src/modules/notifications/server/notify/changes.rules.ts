import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import type { Notice } from '../../contract.ts';
import { decide } from './decide.rules.ts';

/** How far an inbox has come, and the kinds its reader switched off. */
export type Reader = { lastSeq: number; off: string[] };
/** Somebody who may be told of something. */
export type Pair = { notice: Notice; to: string };

/** What is known of somebody and a subject, or its thread, whoever did something there. */
export type Known = {
  isHere: boolean;
  isMuted: boolean;
  /** Who of all those that did something is out of their sight. */
  apart: readonly string[];
  items: readonly Item[];
};
/** What somebody was told. `bys`: who did it, the last one last. */
export type Item = {
  id: string;
  kind: string;
  subject: string;
  thread: string;
  isUnread: boolean;
  bys: string[];
  isNow: boolean;
  isLater: boolean;
};

/** One change of somebody's inbox: an item more, or one that others joined, under a number of its own. */
export type Change = {
  to: string;
  notice: Notice;
  /** What it is told as; null where it joins an item that is there. */
  added: { kind: string; subject: Notice['subject'] } | null;
  id: string;
  bys: string[];
  /** It says something else of its subject from now on: what `notice` came by. */
  restated: boolean;
  /** Somebody who did not give their name had a part in it. */
  unnamed: boolean;
  seq: number;
};

const keyOf = ({ notice, to }: Pair) =>
  `${to} ${notice.subject.id} ${notice.thread} ${notice.side}`;

/** Who did any of it. */
export const doers = (pairs: readonly Pair[]): string[] => [
  ...new Set(pairs.flatMap(({ notice }) => notice.by ?? [])),
];

/** One of each person, subject, thread and side: what is known of them is the same whoever did something. */
export const distinct = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [keyOf(pair), pair])).values(),
];

/**
 * Decides on everybody in turn. What one notice brings somebody is known to the next: a reply that names
 * them is told once, and what joins an item twice changes it once. `facts` are those of `distinct`.
 */
export function decideAll(
  kinds: ReadonlyMap<string, NotificationKind>,
  pairs: readonly Pair[],
  {
    readers,
    facts,
    newId,
  }: { readers: ReadonlyMap<string, Reader>; facts: readonly Known[]; newId: () => string },
): Change[] {
  const known = new Map(distinct(pairs).map((pair, at) => [keyOf(pair), facts[at]]));
  const inboxes = new Map<string, Map<string, Item>>();
  const changes = new Map<string, Change>();
  const inboxOf = (to: string) => {
    const inbox = inboxes.get(to) ?? new Map<string, Item>();
    inboxes.set(to, inbox);
    return inbox;
  };
  for (const pair of distinct(pairs))
    for (const item of known.get(keyOf(pair))?.items ?? [])
      if (!inboxOf(pair.to).has(item.id)) inboxOf(pair.to).set(item.id, item);

  for (const pair of pairs) {
    const { notice, to } = pair;
    const { by, subject, thread } = notice;
    const reader = readers.get(to);
    const facts = known.get(keyOf(pair));
    if (reader === undefined || facts === undefined) continue;
    const inbox = inboxOf(to);
    const earlier = [...inbox.values()]
      .filter((item) => item.subject === subject.id || (item.thread === thread && item.isUnread))
      .map(({ bys, ...item }) => ({ ...item, byThem: by !== null && bys.includes(by) }));
    const isApart = by !== null && facts.apart.includes(by);
    const decision = decide(kinds, notice, to, { ...facts, off: reader.off, isApart, earlier });
    if (decision.do === 'nothing') continue;
    const id = decision.do === 'join' ? decision.item : newId();
    const unnamed = by === null && kinds.get(notice.kind)?.isOwn !== true;
    const change = changes.get(id);
    if (change === undefined) {
      reader.lastSeq += 1;
      const added = decision.do === 'add' ? decision : null;
      const bys = by === null ? [] : [by];
      const restated = decision.do === 'join' && decision.restates === true;
      changes.set(id, {
        ...{ to, notice, added, id, bys, restated, unnamed },
        seq: reader.lastSeq,
      });
    } else {
      change.bys = joined(change.bys, by);
      if (decision.do === 'join' && decision.restates === true) change.notice = notice;
      change.unnamed ||= unnamed;
    }
    const item = inbox.get(id);
    if (item !== undefined) inbox.set(id, { ...item, bys: joined(item.bys, by) });
    else if (decision.do === 'add')
      inbox.set(id, {
        ...{ id, kind: decision.kind, subject: decision.subject.id, thread },
        ...{ isUnread: true, bys: by === null ? [] : [by], isNow: false, isLater: false },
      });
  }
  return [...changes.values()];
}

/** Whoever did it last stands last. */
const joined = (bys: readonly string[], by: string | null): string[] =>
  by === null ? [...bys] : [...bys.filter((id) => id !== by), by];
