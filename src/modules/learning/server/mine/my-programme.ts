import { isSignedIn } from '#platform/actor.policy.ts';
import type { MyProgrammeView } from '../../home.contract.ts';
import { FindProgramme, type AtProgramme } from '../../programme.contract.ts';
import { pathRows, type PathRow } from '../programme/path.sql.ts';
import {
  askedOf,
  coursesOf,
  dated,
  doneOf,
  isFinished,
  linkTo,
  stepsOnPath,
} from '../programme/path.view.ts';
import { findHidden, findProgramme, type ProgrammeRow } from '../programme/programme.sql.ts';
import { tongueOf } from '#platform/languages/translating.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { query, type Tables } from '../tx.ts';
import { hiding, hostsOf, wordsOf } from './my-programme.sql.ts';

export const myProgramme = query({
  name: 'learning.my_programme',
  about:
    'My way through one programme: what I did and when, and who looks after it; of one that is hidden for now, what is mine.',
  input: FindProgramme,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor, settings }, input): Promise<MyProgrammeView | undefined> {
    const programme = await findProgramme(tx, actor, input);
    if (programme === undefined) return hiddenProgramme({ tx, actor, settings }, input);
    const of = {
      programmeIds: [programme.id],
      actor,
      ...tongueOf({ actor, settings }),
    };
    const rows = await pathRows(tx, of);
    // Who left the programme keeps what was done; who never began has no way through it.
    if (programme.enrolledAt === null && !rows.some(wasDone)) return undefined;
    const hosts = await hostsOf(tx, { programmeId: programme.id, blocked: actor.blocked });
    return { ...myProgrammeView(programme, rows), lookedAfterBy: hosts, hidden: null };
  },
});

/** As many of one's own posts as a page bears; the archive has all of them. */
const MOST_WORDS = 200;

/** Of a programme that somebody was in and that is hidden: what they did there, and nothing besides. */
async function hiddenProgramme(
  { tx, actor, settings }: Pick<ReadCtx<Tables>, 'tx' | 'actor' | 'settings'>,
  at: AtProgramme,
): Promise<MyProgrammeView | undefined> {
  const programme = await findHidden(tx, actor, at);
  const { personaId, locale } = actor;
  if (programme === undefined || personaId === null) return undefined;
  const { id: programmeId } = programme;
  const tongue = tongueOf({ actor, settings });
  const rows = await pathRows(tx, { programmeIds: [programmeId], actor, of: personaId, ...tongue });
  const mine = new Set(rows.filter((row) => row.begun || wasDone(row)).map(({ id }) => id));
  const view = myProgrammeView(programme, rows);
  const placed = await hiding(tx, programmeId);
  const words = await wordsOf(tx, { programmeId, personaId, locale, most: MOST_WORDS + 1 });
  return {
    ...view,
    courses: view.courses
      .map((course) => ({ ...course, steps: course.steps.filter(({ id }) => mine.has(id)) }))
      .filter(({ steps }) => steps.length > 0),
    nextStep: null,
    lookedAfterBy: [],
    hidden: {
      ...{
        since: placed?.since ?? programme.enrolledAt ?? new Date(0),
        reason: placed?.reason ?? null,
      },
      words: words.slice(0, MOST_WORDS),
      isCut: words.length > MOST_WORDS,
    },
  };
}

const wasDone = ({ completedAt, takenBack }: PathRow): boolean =>
  completedAt !== null || takenBack !== null;

function myProgrammeView(
  { id, slug, title, setAside, readIn: language, enrolledAt }: ProgrammeRow,
  rows: readonly PathRow[],
): Omit<MyProgrammeView, 'lookedAfterBy' | 'hidden'> {
  const steps = stepsOnPath(rows, enrolledAt !== null);
  const days = rows.flatMap(({ completedAt }) => completedAt ?? []).map(Number);
  const takenBack = askedOf(rows).flatMap((row) => {
    const how = dated(row.takenBack);
    const step = linkTo(row);
    return how === null || step === null ? [] : [{ step, how }];
  });
  const finished = isFinished(steps);
  const courses = coursesOf(rows, steps);
  return {
    ...{ id, slug, title, language, setAside },
    ...{ steps: askedOf(steps).length, done: doneOf(steps), takenBack },
    state: finished ? 'finished' : takenBack.length > 0 ? 'taken_back' : 'underway',
    begunAt: enrolledAt ?? (days.length > 0 ? new Date(Math.min(...days)) : null),
    finishedAt: finished ? new Date(Math.max(...days)) : null,
    gave: {
      answers: rows.filter(({ answered }) => answered).length,
      replies: rows.reduce((sum, { repliesToPeers }) => sum + repliesToPeers, 0),
    },
    courses,
    nextStep: courses.flatMap((course) => course.steps).find(({ isNext }) => isNext) ?? null,
  };
}
