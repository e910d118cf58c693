import { writerOf } from '#modules/posts/index.server.ts';
import { OneProgramme, type Enrolled } from '../../programme.contract.ts';
import { evaluateBegun } from '../discussion/evaluate-completion.ts';
import { insertOnce } from '../once.sql.ts';
import { useCase } from '../tx.ts';
import { tellWhoCameBack } from './finished.ts';
import { mayEnrol, mayLeave } from './programme.policy.ts';
import { deleteEnrolment, findProgramme } from './programme.sql.ts';
import { whereProgramme } from './where.rules.ts';

export const enrol = useCase({
  name: 'learning.enrol',
  about: 'Take part in a programme.',
  input: OneProgramme,
  subject: ({ tx, actor }, at) => findProgramme(tx, actor, at),
  may: mayEnrol,
  async run(ctx, _input, programme) {
    const who = { programmeId: programme.id, personaId: writerOf(ctx) };
    if (await insertOnce(ctx.tx, 'learning.enrolment', { ...who, enrolledAt: ctx.now })) {
      await evaluateBegun(ctx, who);
      await tellWhoCameBack(ctx, who);
      ctx.emit({ type: 'learning.enrolled', payload: who } satisfies Enrolled);
    }
    return whereProgramme(programme);
  },
});

export const leaveProgramme = useCase({
  name: 'learning.leave_programme',
  about: 'Stop taking part. What was done stays done, for whoever comes back.',
  input: OneProgramme,
  subject: ({ tx, actor }, at) => findProgramme(tx, actor, at),
  may: mayLeave,
  async run(ctx, _input, { id, slug }) {
    await deleteEnrolment(ctx.tx, id, writerOf(ctx));
    return whereProgramme({ id, slug });
  },
});
