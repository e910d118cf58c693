import type {
  CourseOnPath,
  NextStep,
  Stands,
  StepOnPath,
  StepState,
} from '../../programme.contract.ts';
import type { Standing } from '../counting/progress.rules.ts';
import { pick } from '#platform/pick.ts';
import { openSteps } from './opening.rules.ts';
import type { PathRow } from './path.sql.ts';
import { standingUnder } from './standing.rules.ts';

export type PlacedStep = StepOnPath & { courseId: string };

/** The steps of one programme as one person meets them; `rows` in their order. */
export function stepsOnPath(rows: readonly PathRow[], enrolled: boolean): PlacedStep[] {
  const open = openSteps(
    rows.map((row) => ({ ...pick(row, 'begun', 'stands'), done: row.completedAt !== null })),
  );
  const steps = rows.map((row, index): PlacedStep => {
    const standing = standingOf(row);
    return {
      id: row.id,
      courseId: row.courseId,
      slug: row.slug,
      title: row.title,
      language: row.language,
      ...pick(row, 'kind', 'stands'),
      state: stateOf(row, standing, { enrolled, open: open[index] ?? false }),
      opensAfter:
        open[index] === true || row.rests
          ? null
          : (rows
              .slice(0, index)
              .findLast(({ completedAt, stands }) => completedAt === null && stands === 'asked')
              ?.title ?? null),
      isNext: false,
      missing: row.kind === 'reading' ? NOTHING : standing.missing,
      completedAt: row.completedAt,
    };
  });
  const next = nextStep(steps);
  return steps.map((step) => (step === next ? { ...step, isNext: true } : step));
}

/** The step to go on with: the first that can be done, before one that waits for somebody else. */
export const nextStep = <S extends { state: StepState }>(steps: readonly S[]): S | undefined =>
  steps.find(({ state }) => state === 'open') ?? steps.find(({ state }) => state === 'waiting');

export const linkTo = (step: NextStep | undefined): NextStep | null =>
  step === undefined ? null : pick(step, 'id', 'slug', 'title', 'language', 'kind');

/** What is asked of those who take part: neither drafts nor retired steps are counted. */
export const askedOf = <S extends { stands: Stands }>(steps: readonly S[]): S[] =>
  steps.filter(({ stands }) => stands === 'asked');

export const doneOf = (steps: readonly StepOnPath[]): number =>
  askedOf(steps).filter(({ state }) => state === 'done').length;

/** Whether every step is done; of nothing, nobody has come to the end. */
export const isFinished = (steps: readonly StepOnPath[]): boolean =>
  askedOf(steps).length > 0 && doneOf(steps) === askedOf(steps).length;

/** A step as its own page places it: with its course, and the step that comes after it. */
export function placeOf(rows: readonly PathRow[], stepId: string, enrolled: boolean) {
  const steps = stepsOnPath(rows, enrolled);
  const at = steps.findIndex(({ id }) => id === stepId);
  const courses = coursesOf(rows, steps);
  const place = courses.findIndex((course) => course.steps.some(({ id }) => id === stepId));
  const { title = '', language = '', steps: beside = [] } = courses[place] ?? {};
  const next = askedOf(steps.slice(at + 1))[0];
  return {
    here: steps[at],
    course: { title, language, position: place + 1, steps: beside },
    // The link appears when the step may be opened; to who only reads, always; where nothing is done any more, never.
    nextStep: next?.state === 'not_open_yet' || rows[at]?.rests ? null : linkTo(next),
    finished: isFinished(steps),
  };
}

/** When and why a completion, or a post, was taken away, as it is shown. */
export const dated = <Why extends { at: string }>(why: Why | null) =>
  why && { ...why, at: new Date(why.at) };

/** The same steps under their courses. */
export function coursesOf(rows: readonly PathRow[], steps: readonly PlacedStep[]): CourseOnPath[] {
  const byCourse = Map.groupBy(steps, ({ courseId }) => courseId);
  return [...Map.groupBy(rows, ({ courseId }) => courseId)].map(([id, [first]]) => ({
    id,
    title: first?.courseTitle ?? '',
    language: first?.courseLanguage ?? '',
    summary: first?.courseSummary ?? '',
    steps: (byCourse.get(id) ?? []).map(({ courseId: _courseId, ...step }) => step),
  }));
}

const NOTHING = { answer: false, replies: 0 };

/** Where somebody stands with a step, under the rule that asks less of them. */
export function standingOf(row: PathRow): Standing {
  const { answered, repliesToPeers, peersLeft, requires, requiresAtStart } = row;
  const facts = { completedBefore: row.completedAt !== null, answered, repliesToPeers, peersLeft };
  return standingUnder(facts, requires, requiresAtStart);
}

function stateOf(
  row: PathRow,
  standing: Standing,
  { enrolled, open }: { enrolled: boolean; open: boolean },
): StepState {
  if (row.completedAt !== null) return 'done';
  if (row.stands !== 'asked') return 'closed';
  if (row.takenBack !== null) return 'taken_back';
  if (!enrolled || row.rests) return 'closed';
  if (!open) return 'not_open_yet';
  // Only who has written waits: a newcomer to an empty discussion has something to do.
  const waits = row.begun && standing.state === 'waiting_for_peer';
  return row.kind === 'discussion' && waits ? 'waiting' : 'open';
}
