import type { Actor } from '#platform/actor.ts';
import { allow } from '#platform/verdict.ts';
import type { NextThingsView, Underway } from '../../home.contract.ts';
import type { NamedIn } from '../../programme.contract.ts';
import { mayEnrol } from '../programme/programme.policy.ts';
import type { PathRow } from '../programme/path.sql.ts';
import {
  askedOf,
  doneOf,
  isFinished,
  nextStep,
  standingOf,
  stepsOnPath,
} from '../programme/path.view.ts';
import type { ProgrammeRow } from '../programme/programme.sql.ts';
import type { WaitingRow } from './waiting.sql.ts';
import { pick } from '#platform/pick.ts';

type Programme = ProgrammeRow & { isBeside: boolean };

/** Discussions where one may reply: those one has answered, and all where one walks beside. */
export function whereToReply(programmes: readonly Programme[], rows: readonly PathRow[]) {
  const beside = new Set(programmes.filter(({ isBeside }) => isBeside).map(({ id }) => id));
  const mine = rows.filter(
    (row) =>
      row.kind === 'discussion' &&
      row.stands === 'asked' &&
      !row.rests &&
      (row.answered || beside.has(row.programmeId)),
  );
  // Where one kind reply would also finish one's own step.
  const first = mine.filter(
    (row) => row.answered && row.completedAt === null && standingOf(row).missing.replies > 0,
  );
  return { stepIds: mine.map(({ id }) => id), first: first.map(({ id }) => id) };
}

export function nextThingsView(
  actor: Actor,
  programmes: readonly Programme[],
  rows: readonly PathRow[],
  waiting: readonly WaitingRow[],
): NextThingsView {
  const enrolled = programmes.filter(({ enrolledAt }) => enrolledAt !== null);
  const paths = enrolled.map((programme) => pathOf(programme, rows));
  return {
    underway: paths.flatMap(({ underway }) => underway ?? []),
    finished: paths.filter(({ isDone }) => isDone).map(({ name }) => name),
    waiting: waiting.flatMap((one) => placed(one, programmes, rows)),
    beside: programmes
      .filter(({ isBeside, setAside }) => isBeside && setAside === null)
      .map(nameOf),
    open: programmes
      .filter((one) => one.enrolledAt === null && !one.isBeside && mayEnrol(actor, one) === allow)
      .map((one) => ({ ...nameOf(one), summary: one.summary })),
  };
}

function pathOf(programme: Programme, all: readonly PathRow[]) {
  const rows = all.filter(({ programmeId }) => programmeId === programme.id);
  const steps = stepsOnPath(rows, true);
  const done = doneOf(steps);
  const next = nextStep(steps);
  const underway: Underway | undefined = next && {
    programme: nameOf(programme),
    step: { ...named(next), kind: next.kind, state: next.state },
    missing: next.missing,
    begun: rows.find(({ id }) => id === next.id)?.begun ?? false,
    ...{ steps: askedOf(steps).length, done },
  };
  return { name: nameOf(programme), underway, isDone: isFinished(steps) };
}

function placed(
  { stepId, ...peer }: WaitingRow,
  programmes: readonly Programme[],
  rows: readonly PathRow[],
): NextThingsView['waiting'] {
  const step = rows.find(({ id }) => id === stepId);
  const programme = programmes.find(({ id }) => id === step?.programmeId);
  if (step === undefined || programme === undefined) return [];
  return [{ ...peer, programmeSlug: programme.slug, step: named(step) }];
}

const named = (one: NamedIn): NamedIn => pick(one, 'id', 'slug', 'title', 'language');
const nameOf = ({ readIn, ...programme }: Programme) => named({ ...programme, language: readIn });
