import { pick } from '#platform/pick.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import type { MineView, MyProgramme, MyStep } from '../../programme.contract.ts';
import { pathRows, type PathRow } from '../programme/path.sql.ts';
import { askedOf, coursesOf, dated, doneOf, stepsOnPath } from '../programme/path.view.ts';
import { listHidden, listProgrammes, type ProgrammeRow } from '../programme/programme.sql.ts';
import { tongueOf } from '#platform/languages/translating.ts';
import { query } from '../tx.ts';
import { postsOf, type PostRow } from './mine.sql.ts';

export const mine = query({
  name: 'learning.mine',
  about: 'My learning: each step done, open, waiting or not yet open, with the evidence.',
  may: isSignedIn,
  statements: 4,
  async read({ tx, actor, settings }): Promise<MineView> {
    const personaId = actor.personaId ?? '';
    const enrolled = (await listProgrammes(tx, actor)).filter((one) => one.enrolledAt !== null);
    const rows = await pathRows(tx, {
      programmeIds: enrolled.map(({ id }) => id),
      actor,
      ...tongueOf({ actor, settings }),
    });
    const posts = await postsOf(tx, {
      stepIds: rows.map(({ id }) => id),
      personaIds: [personaId],
      blocked: actor.blocked,
    });
    const byProgramme = Map.groupBy(rows, ({ programmeId }) => programmeId);
    return {
      programmes: enrolled.map((one) => myProgramme(one, byProgramme.get(one.id) ?? [], posts)),
      hidden: (await listHidden(tx, actor)).map(({ id, slug, title, readIn: language }) => ({
        ...{ id, slug, title, language },
      })),
    };
  },
});

/** One programme of mine, with what I did in each step. */
function myProgramme(
  { id, slug, title, setAside, readIn: language }: ProgrammeRow,
  rows: readonly PathRow[],
  posts: readonly PostRow[],
): MyProgramme {
  const steps = stepsOnPath(rows, true);
  const takenBack = new Map(rows.map((row) => [row.id, dated(row.takenBack)]));
  const marked = new Map(rows.map((row) => [row.id, markedForMe(row)]));
  const byStep = Map.groupBy(posts, ({ stepId }) => stepId);
  return {
    ...{ id, slug, title, language, setAside },
    ...{ steps: askedOf(steps).length, done: doneOf(steps) },
    courses: coursesOf(rows, steps).map((course) => ({
      ...pick(course, 'id', 'title', 'language'),
      steps: course.steps.map((step) => ({
        ...{ ...step, ...evidenceOf(byStep.get(step.id)) },
        takenBack: takenBack.get(step.id) ?? null,
        marked: marked.get(step.id) ?? null,
      })),
    })),
  };
}

/** Why it counts as done; who decided so is not told to whom it concerns. */
function markedForMe(row: PathRow): MyStep['marked'] {
  const marked = dated(row.marked);
  return marked && pick(marked, 'how', 'at', 'reason');
}

/** What somebody's posts in one step counted as, and how many more there are. */
export const evidenceOf = (posts: readonly PostRow[] = []) => ({
  evidence: posts.map((one) => pick(one, 'post', 'counts', 'toName', 'because', 'at')),
  more: (posts[0]?.total ?? 0) - posts.length,
});
