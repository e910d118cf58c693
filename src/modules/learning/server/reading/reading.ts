import { writerOf } from '#modules/posts/index.server.ts';
import { allow } from '#platform/verdict.ts';
import { FinishReading, ReadStep, type ReadingView } from '../../programme.contract.ts';
import { lookingAs, notBegun, openNow } from '../programme/as-learner.ts';
import { completeStep } from '../programme/complete-step.ts';
import { pathRows } from '../programme/path.sql.ts';
import { placeOf } from '../programme/path.view.ts';
import { mayAuthor } from '../programme/programme.policy.ts';
import { inLanguage, languagesOf, tongueOf } from '#platform/languages/translating.ts';
import { query, useCase } from '../tx.ts';
import { mayFinishReading } from './reading.policy.ts';
import { findReading, readingPage } from './reading.sql.ts';

export const reading = query({
  name: 'learning.reading',
  about: 'A reading, whether it is done, and what comes after it.',
  input: ReadStep,
  may: () => allow,
  statements: 2,
  async read({ tx, settings, ...ctx }, input): Promise<ReadingView | undefined> {
    const actor = inLanguage(ctx.actor, input.language);
    const found = await readingPage(tx, actor, input);
    if (found === undefined) return undefined;
    const { id, slug, title, html, videoUrl, setAside, programmeId } = found;
    const all = await pathRows(tx, {
      programmeIds: [programmeId],
      actor,
      ...tongueOf({ actor, settings }),
    });
    const learner = lookingAs(actor, { id: programmeId, side: found.side }, input.as);
    const rows = learner === null ? all : notBegun(all, id);
    const seen = learner === null ? found : { ...found, opening: openNow, granted: false };
    const { here, course, nextStep, finished } = placeOf(rows, id, seen.opening.enrolled);
    return {
      ...{ id, slug, title, html, videoUrl, setAside, course, nextStep, finished },
      ...{ stands: seen.opening.stands, asLearner: learner !== null },
      ...languagesOf(found, settings),
      programme: {
        ...{ id: programmeId, slug: found.programmeSlug, title: found.programmeTitle },
        language: found.programmeLanguage,
      },
      state: learner === null ? (here?.state ?? 'closed') : 'open',
      completedAt: here?.completedAt ?? null,
      can: {
        finish: mayFinishReading(actor, seen),
        author: mayAuthor(learner ?? actor, { id: programmeId, side: found.side }),
      },
    };
  },
});

export const finishReading = useCase({
  name: 'learning.finish_reading',
  about: 'Say that one has read a reading; the next step opens.',
  input: FinishReading,
  subject: ({ tx, actor }, { step }) => findReading(tx, actor, step),
  may: mayFinishReading,
  async run(ctx, _input, step) {
    const done = { step, personaId: writerOf(ctx), ruleVersion: step.version };
    const { first, finished } = await completeStep(ctx, { ...done, evidence: { read: true } });
    const { id, slug, programmeId, programmeSlug } = step;
    const programme = { programme: programmeId, programmeSlug };
    return { ...programme, step: id, stepSlug: slug, first, finished };
  },
});
