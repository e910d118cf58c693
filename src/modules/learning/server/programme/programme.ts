import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { ProgrammeInput, type ProgrammeView } from '../../programme.contract.ts';
import type { Tables } from '../tx.ts';
import { pathRows } from './path.sql.ts';
import { coursesOf, stepsOnPath } from './path.view.ts';
import { mayAuthor, mayEnrol, mayLeave, maySeeGradebook } from './programme.policy.ts';
import { findProgramme } from './programme.sql.ts';

export const programme = query<Tables>()({
  name: 'learning.programme',
  about: 'A programme: its courses, its steps, and how far one has come.',
  input: ProgrammeInput,
  may: () => allow,
  statements: 2,
  async read({ tx, actor }, input): Promise<ProgrammeView | undefined> {
    const found = await findProgramme(tx, actor, input.programme);
    if (found === undefined) return undefined;
    const rows = await pathRows(tx, { programmeIds: [found.id], personaId: actor.personaId });
    const steps = stepsOnPath(rows, found.enrolledAt !== null);
    return {
      ...found,
      courses: coursesOf(rows, steps),
      done: steps.filter(({ state }) => state === 'done').length,
      can: {
        enrol: mayEnrol(actor, found),
        leave: mayLeave(actor, found),
        author: mayAuthor(actor, found),
        gradebook: maySeeGradebook(actor, found),
      },
    };
  },
});
