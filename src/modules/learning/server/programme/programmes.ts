import { holds } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import { NoInput, type ProgrammesView } from '../../programme.contract.ts';
import type { Tables } from '../tx.ts';
import { pathRows } from './path.sql.ts';
import { nextStep, stepsOnPath } from './path.view.ts';
import { listProgrammes } from './programme.sql.ts';

export const programmes = query<Tables>()({
  name: 'learning.programmes',
  about: 'The programmes one may read, with one’s own progress.',
  input: NoInput,
  may: () => allow,
  statements: 2,
  async read({ tx, actor }): Promise<ProgrammesView> {
    const found = await listProgrammes(tx, actor);
    const programmeIds = found.filter(({ enrolledAt }) => enrolledAt !== null).map(({ id }) => id);
    const rows = await pathRows(tx, { programmeIds, personaId: actor.personaId });
    const byProgramme = Map.groupBy(rows, ({ programmeId }) => programmeId);
    return {
      programmes: found.map(({ isPublic: _isPublic, enrolledAt, ...programme }) => {
        const steps = stepsOnPath(byProgramme.get(programme.id) ?? [], enrolledAt !== null);
        const next = nextStep(steps);
        return {
          ...programme,
          enrolled: enrolledAt !== null,
          done: steps.filter(({ state }) => state === 'done').length,
          next: next ? { slug: next.slug, title: next.title, kind: next.kind } : null,
        };
      }),
      can: { create: holds(actor, 'author') ? allow : deny('authors_only') },
    };
  },
});
