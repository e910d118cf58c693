import { isSignedIn } from '#platform/actor.policy.ts';
import type { MyProgrammeView } from '../../home.contract.ts';
import { ProgrammeInput } from '../../programme.contract.ts';
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
import { findProgramme, type ProgrammeRow } from '../programme/programme.sql.ts';
import { tongueOf } from '#platform/languages/translating.ts';
import { query } from '../tx.ts';
import { hostsOf } from './my-programme.sql.ts';

export const myProgramme = query({
  name: 'learning.my_programme',
  about: 'My way through one programme: what I did and when, and who looks after it.',
  input: ProgrammeInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor, settings }, input): Promise<MyProgrammeView | undefined> {
    const programme = await findProgramme(tx, actor, input.programme);
    if (programme === undefined) return undefined;
    const of = {
      programmeIds: [programme.id],
      actor,
      ...tongueOf({ actor, settings }),
    };
    const rows = await pathRows(tx, of);
    // Who left the programme keeps what was done; who never began has no way through it.
    if (programme.enrolledAt === null && !rows.some(wasDone)) return undefined;
    const hosts = await hostsOf(tx, { programmeId: programme.id, blocked: actor.blocked });
    return { ...myProgrammeView(programme, rows), lookedAfterBy: hosts };
  },
});

const wasDone = ({ completedAt, takenBack }: PathRow): boolean =>
  completedAt !== null || takenBack !== null;

function myProgrammeView(
  { slug, title, readIn: language, enrolledAt }: ProgrammeRow,
  rows: readonly PathRow[],
): Omit<MyProgrammeView, 'lookedAfterBy'> {
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
    ...{ slug, title, language, steps: askedOf(steps).length, done: doneOf(steps), takenBack },
    state: finished ? 'finished' : takenBack.length > 0 ? 'taken_back' : 'underway',
    begunAt: enrolledAt ?? (days.length > 0 ? new Date(Math.min(...days)) : null),
    finishedAt: finished ? new Date(Math.max(...days)) : null,
    gave: {
      answers: rows.filter(({ answered }) => answered).length,
      replies: rows.reduce((sum, { repliesToPeers }) => sum + repliesToPeers, 0),
    },
    courses,
    next: courses.flatMap((course) => course.steps).find(({ next }) => next) ?? null,
  };
}
