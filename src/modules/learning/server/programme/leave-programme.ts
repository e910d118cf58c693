import { useCase } from '#platform/use-case.ts';
import { ProgrammeInput } from '../../programme.contract.ts';
import type { Tables } from '../tx.ts';
import { mayLeave } from './programme.policy.ts';
import { deleteEnrolment, findProgramme } from './programme.sql.ts';

export const leaveProgramme = useCase<Tables>()({
  name: 'learning.leave_programme',
  about: 'Stop taking part. What was done stays done, for whoever comes back.',
  input: ProgrammeInput,
  subject: ({ tx, actor }, { programme }) => findProgramme(tx, actor, programme),
  may: mayLeave,
  async run({ tx, actor }, _input, programme) {
    if (actor.personaId === null) throw new Error('only persons leave');
    await deleteEnrolment(tx, { programmeId: programme.id, personaId: actor.personaId });
    return { programme: programme.slug };
  },
});
