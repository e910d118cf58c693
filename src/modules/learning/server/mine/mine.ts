import { query } from '#platform/use-case.ts';
import { NoInput, type MineView } from '../../programme.contract.ts';
import { pathRows } from '../programme/path.sql.ts';
import { isSignedIn } from '../programme/programme.policy.ts';
import { listProgrammes } from '../programme/programme.sql.ts';
import type { Tables } from '../tx.ts';
import { postsOf } from './mine.sql.ts';
import { myProgramme } from './mine.view.ts';

export const mine = query<Tables>()({
  name: 'learning.mine',
  about: 'My learning: each step done, open, waiting or not yet open, with the evidence.',
  input: NoInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor }): Promise<MineView> {
    const personaId = actor.personaId ?? '';
    const enrolled = (await listProgrammes(tx, actor)).filter((one) => one.enrolledAt !== null);
    const rows = await pathRows(tx, { programmeIds: enrolled.map(({ id }) => id), personaId });
    const posts = await postsOf(tx, {
      stepIds: rows.map(({ id }) => id),
      personaIds: [personaId],
      blocked: actor.blocked,
    });
    const byProgramme = Map.groupBy(rows, ({ programmeId }) => programmeId);
    return {
      programmes: enrolled.map((one) => myProgramme(one, byProgramme.get(one.id) ?? [], posts)),
    };
  },
});
