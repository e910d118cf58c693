import type { Evidence, MyProgramme, MyStep } from '../../programme.contract.ts';
import type { PathRow } from '../programme/path.sql.ts';
import { coursesOf, stepsOnPath } from '../programme/path.view.ts';
import type { PostRow } from './mine.sql.ts';

/** One programme of mine, with what I did in each step. */
export function myProgramme(
  programme: { slug: string; title: string },
  rows: readonly PathRow[],
  posts: readonly PostRow[],
): MyProgramme {
  const steps = stepsOnPath(rows, true);
  const takenBack = new Map(rows.map((row) => [row.id, takenBackAt(row)]));
  const byStep = Map.groupBy(posts, ({ stepId }) => stepId);
  return {
    slug: programme.slug,
    title: programme.title,
    steps: steps.length,
    done: steps.filter(({ state }) => state === 'done').length,
    courses: coursesOf(rows, steps).map(({ id, title, steps: inCourse }) => ({
      id,
      title,
      steps: inCourse.map((step) => ({
        ...step,
        ...evidenceOf(byStep.get(step.id) ?? []),
        takenBack: takenBack.get(step.id) ?? null,
      })),
    })),
  };
}

function takenBackAt({ takenBack }: PathRow): MyStep['takenBack'] {
  return takenBack && { ...takenBack, at: new Date(takenBack.at) };
}

/** What somebody's posts in one step counted as, and how many more there are. */
export function evidenceOf(posts: readonly PostRow[]): { evidence: Evidence[]; more: number } {
  const evidence = posts.map(({ post, counts, to, because, at }) => {
    return { post, counts, to, because, at };
  });
  return { evidence, more: (posts[0]?.total ?? 0) - posts.length };
}
