import { renderMarkdown } from '#platform/markdown.ts';
import { useCase } from '#platform/use-case.ts';
import { EditStep } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredStep } from './authored.sql.ts';
import { mayEdit } from './authoring.policy.ts';
import { updateTexts } from './step-writing.sql.ts';

export const editStep = useCase<LearningTables>()({
  name: 'learning.edit_step',
  about: 'Change the texts of a step. What it asks stays as it is.',
  input: EditStep,
  subject: ({ tx }, { step }) => authoredStep(tx, step),
  may: mayEdit,
  async run({ tx }, { title, body, videoUrl }, { stepId, version, slug, stepSlug }) {
    const texts = { title, body, bodyHtml: renderMarkdown(body), videoUrl };
    await updateTexts(tx, { stepId, version }, texts);
    return { programme: slug, step: stepSlug };
  },
});
