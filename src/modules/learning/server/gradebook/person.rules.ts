import type { StepKind } from '../../programme.contract.ts';
import type { ProgrammePerson, GradebookState, StepPerson } from '../../gradebook.contract.ts';
import type { Standing } from '../counting/progress.rules.ts';
import type { Requires } from '../counting/gradebook.rules.ts';
import { isOpen } from '../programme/opening.rules.ts';
import { standingUnder } from '../programme/standing.rules.ts';

/** A step in its place, as the gradebook names it. */
export type StepInOrder = {
  id: string;
  slug: string;
  title: string;
  kind: StepKind;
  course: string;
  place: number;
  requires: Requires;
};

/** What one person did in one step. */
type Deeds = {
  wrote: boolean;
  answered: boolean;
  replies: number;
  peerLeft: boolean;
  requiresAtStart: Requires | null;
  takenBack: { at: string; reason: string } | null;
};
export type PersonRow = Deeds & {
  id: string;
  name: string;
  enrolledAt: Date;
  done: number;
  /** The newest of their completions. */
  lastDoneAt: Date | null;
  /** The first step that is not done. */
  currentId: string | null;
};
export type StepPersonRow = Deeds & {
  id: string;
  name: string;
  enrolledAt: Date;
  begun: boolean;
  completedAt: Date | null;
  missingBefore: number;
  lastDoneBefore: Date | null;
};

/** Where somebody stands in a programme, judged by the step they are at. */
export function personIn(row: PersonRow, path: ReadonlyMap<string, StepInOrder>): ProgrammePerson {
  const current = row.currentId === null ? undefined : path.get(row.currentId);
  const standing = current?.kind === 'discussion' ? standingOf(row, current.requires) : undefined;
  return {
    id: row.id,
    name: row.name,
    enrolledAt: row.enrolledAt,
    done: row.done,
    state: current === undefined ? 'done' : stateOf(row, standing, row.done === 0),
    current: current ? { ...pick(current), place: current.place } : null,
    missing: standing?.missing ?? NOTHING,
    since: later(row.enrolledAt, row.lastDoneAt),
  };
}

/** Where somebody stands in one step. */
export function personAt(row: StepPersonRow, step: StepInOrder): StepPerson {
  const done = row.completedAt !== null;
  const standing = step.kind === 'discussion' ? standingOf(row, step.requires, done) : undefined;
  const open = isOpen({ done, begun: row.begun, missingBefore: row.missingBefore });
  return {
    id: row.id,
    name: row.name,
    state: done ? 'done' : open ? stateOf(row, standing, true) : 'not_open_yet',
    answered: row.answered,
    repliesToPeers: row.replies,
    missing: standing?.missing ?? NOTHING,
    since: row.completedAt ?? later(row.enrolledAt, row.lastDoneBefore),
    completedAt: row.completedAt,
    takenBack: row.takenBack && { ...row.takenBack, at: new Date(row.takenBack.at) },
  };
}

const NOTHING = { answer: false, replies: 0 };

const pick = ({ slug, title, kind }: StepInOrder) => ({ slug, title, kind });

function standingOf(row: Deeds, requires: Requires, completedBefore = false): Standing {
  const { answered, replies: repliesToPeers, peerLeft } = row;
  const facts = { completedBefore, answered, repliesToPeers, peersLeft: Number(peerLeft) };
  return standingUnder(facts, requires, row.requiresAtStart);
}

function stateOf(row: Deeds, standing: Standing | undefined, isFirst: boolean): GradebookState {
  if (row.takenBack !== null) return 'taken_back';
  if (row.wrote && standing?.state === 'waiting_for_peer') return 'waiting';
  return isFirst && !row.wrote ? 'not_begun' : 'underway';
}

const later = (a: Date, b: Date | null): Date => (b !== null && b > a ? b : a);
