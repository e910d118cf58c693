import type { Programme, ProgrammeWords, Step } from '#db/seed/demo/types.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Acting } from './acting.ts';
import { mustGet } from './must-get.ts';
import { appoint, type Company } from './people.ts';

/** Where a programme of the demo came to stand: its address, and the ids of its steps by their slugs. */
export type Planted = { id: string; slug: string; steps: Map<string, string> };

/** The operator begins a programme; its host writes it and opens it to everybody, guests included. */
export async function plantProgramme(
  acting: Acting,
  company: Company,
  { programme, operator, at }: { programme: Programme; operator: string; at: Date },
): Promise<Planted> {
  const { title, summary } = programme;
  const begin = acting.as(mustGet(company, operator), at);
  const input = { title, summary, clientId: newPublicId() };
  const created = await begin('learning.create_programme', input);
  const { programme: id, programmeSlug: slug } = created;
  await appoint(acting, company, at, {
    ...{ to: programme.host, kind: 'host', scope: id, by: operator },
    reason: `Holds the programme “${title}”.`,
  });
  const reason = `Walks beside the people of “${title}”.`;
  for (const to of programme.mentors) {
    await appoint(acting, company, at, { to, kind: 'mentor', scope: id, by: operator, reason });
  }
  const host = acting.as(mustGet(company, programme.host), at);
  const steps = new Map<string, string>();
  for (const course of programme.courses) {
    const { title, summary } = course;
    const input = { programme: id, title, summary, clientId: newPublicId() };
    const added = await host('learning.add_course', input);
    for (const step of course.steps) {
      const written = await host('learning.add_step', asInput(step, added.course));
      steps.set(step.slug, written.step);
      const words = programme.spanish?.steps[step.slug];
      if (words) await host('learning.edit_step', inSpanish(written.step, words));
    }
    const words = programme.spanish?.courses[course.slug];
    if (words) await host('learning.edit_course', { course: added.course, locale: 'es', ...words });
  }
  await host('learning.edit_programme', { programme: id, title, summary });
  await host('learning.change_readers', {
    ...{ programme: id, reads: 'everyone', reason: 'Whoever looks in can read along.' },
  });
  if (programme.spanish) {
    const { title, summary } = programme.spanish;
    await host('learning.edit_programme', {
      ...{ programme: id, title, summary, locale: 'es' },
    });
  }
  await host('learning.publish_programme', { programme: id });
  return { id, slug, steps };
}

function asInput(step: Step, course: string) {
  const { kind, title, body } = step;
  const common = { course, kind, title, body, clientId: newPublicId() };
  if (step.kind === 'reading') return { ...common, videoUrl: step.videoUrl ?? null };
  const { questions, repliesToPeers, minWords } = step;
  return { ...common, questions: [...questions], requiresAnswer: true, repliesToPeers, minWords };
}

const inSpanish = (
  step: string,
  { title, body, questions = [] }: ProgrammeWords['steps'][string],
) => ({
  ...{ step, title, body, questions: [...questions] },
  locale: 'es' as const,
});
