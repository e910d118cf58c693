import { useCase } from '#platform/use-case.ts';
import type { Enrolled } from '../../programme.contract.ts';
import { ProgrammeInput } from '../../programme.contract.ts';
import { evaluateBegun } from '../discussion/evaluate-completion.ts';
import type { Tables } from '../tx.ts';
import { mayEnrol } from './programme.policy.ts';
import { findProgramme, insertEnrolment } from './programme.sql.ts';

export const enrol = useCase<Tables>()({
  name: 'learning.enrol',
  about: 'Take part in a programme.',
  input: ProgrammeInput,
  subject: ({ tx, actor }, { programme }) => findProgramme(tx, actor, programme),
  may: mayEnrol,
  async run(ctx, _input, programme) {
    const personaId = ctx.actor.personaId;
    if (personaId === null) throw new Error('only persons enrol');
    const who = { programmeId: programme.id, personaId };
    if (await insertEnrolment(ctx.tx, { ...who, now: ctx.now })) {
      await evaluateBegun(ctx, who);
      ctx.emit({ type: 'learning.enrolled', payload: who } satisfies Enrolled);
    }
    return { programme: programme.slug };
  },
});
