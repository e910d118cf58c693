import { holds } from '#platform/actor.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { slugOf } from '#platform/slug.rules.ts';
import { useCase } from '#platform/use-case.ts';
import { AddStep } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredCourse } from './authored.sql.ts';
import { mayEdit } from './authoring.policy.ts';
import { READING_RULE, ruleOf } from './rule.rules.ts';
import { freeSlug } from './slug.rules.ts';
import { insertStep, insertVersion, stepSlugs } from './step-writing.sql.ts';

export const addStep = useCase<LearningTables>()({
  name: 'learning.add_step',
  about: 'Add a reading or a discussion at the end of a course.',
  input: AddStep,
  subject: ({ tx }, { course }) => authoredCourse(tx, course),
  may: mayEdit,
  async run({ tx, actor, now, newId }, { kind, title, body, videoUrl, ...input }, programme) {
    const { id: programmeId, courseId } = programme;
    const slug = freeSlug(slugOf(title, 'step'), await stepSlugs(tx, programmeId));
    const stepId = newId();
    const hosts = kind === 'discussion' && holds(actor, 'host', programme);
    const hostId = hosts ? actor.personaId : null;
    await insertStep(tx, { id: stepId, programmeId, courseId, slug, kind, hostId, now });
    await insertVersion(tx, {
      stepId,
      version: 1,
      texts: { title, body, bodyHtml: renderMarkdown(body), videoUrl },
      rule: kind === 'reading' ? READING_RULE : ruleOf(input),
      by: actor.personaId,
      now,
    });
    return { programme: programme.slug, step: slug, id: stepId };
  },
});
