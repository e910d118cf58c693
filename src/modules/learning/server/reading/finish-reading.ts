import { useCase } from '#platform/use-case.ts';
import { FinishReading } from '../../programme.contract.ts';
import { completeStep } from '../programme/complete-step.ts';
import type { Tables } from '../tx.ts';
import { mayFinishReading } from './reading.policy.ts';
import { findReading } from './reading.sql.ts';

export const finishReading = useCase<Tables>()({
  name: 'learning.finish_reading',
  about: 'Say that one has read a reading; the next step opens.',
  input: FinishReading,
  subject: ({ tx, actor }, { step }) => findReading(tx, actor, step),
  may: mayFinishReading,
  async run(ctx, _input, reading) {
    if (ctx.actor.personaId === null) throw new Error('only persons finish');
    const first = await completeStep(ctx, {
      step: reading,
      personaId: ctx.actor.personaId,
      ruleVersion: reading.version,
      evidence: { read: true },
    });
    return { programme: reading.programmeSlug, step: reading.slug, first };
  },
});
