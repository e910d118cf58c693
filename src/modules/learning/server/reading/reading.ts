import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { StepInput, type ReadingView } from '../../programme.contract.ts';
import { pathRows } from '../programme/path.sql.ts';
import { coursesOf, openNext, stepsOnPath } from '../programme/path.view.ts';
import { mayAuthor } from '../programme/programme.policy.ts';
import type { Tables } from '../tx.ts';
import { mayFinishReading } from './reading.policy.ts';
import { readingPage } from './reading.sql.ts';

export const reading = query<Tables>()({
  name: 'learning.reading',
  about: 'A reading, whether it is done, and what comes after it.',
  input: StepInput,
  may: () => allow,
  statements: 2,
  async read({ tx, actor }, input): Promise<ReadingView | undefined> {
    const found = await readingPage(tx, actor, input);
    if (found === undefined) return undefined;
    const programme = { id: found.programmeId, side: found.side };
    const rows = await pathRows(tx, { programmeIds: [programme.id], personaId: actor.personaId });
    const steps = stepsOnPath(rows, found.opening.enrolled);
    const at = steps.findIndex(({ id }) => id === found.id);
    const here = steps[at];
    const courses = coursesOf(rows, steps);
    const position = courses.findIndex((course) => course.steps.some(({ id }) => id === found.id));
    return {
      id: found.id,
      slug: found.slug,
      title: found.title,
      programme: { id: programme.id, slug: found.programmeSlug, title: found.programmeTitle },
      course: {
        title: courses[position]?.title ?? '',
        position: position + 1,
        steps: courses[position]?.steps ?? [],
      },
      html: found.html,
      videoUrl: found.videoUrl,
      state: here?.state ?? 'closed',
      completedAt: here?.completedAt ?? null,
      next: openNext(steps[at + 1]),
      can: { finish: mayFinishReading(actor, found), author: mayAuthor(actor, programme) },
    };
  },
});
