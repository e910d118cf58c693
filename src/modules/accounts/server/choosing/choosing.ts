import { isSignedIn } from '#platform/actor.policy.ts';
import { ChoosingInput, lastWords, type ChoosingView } from '../../choosing.contract.ts';
import { query } from '../tx.ts';
import { reachOf } from './choosing.policy.ts';
import { choosable } from './choosing.sql.ts';

const OFFERED = 12;

export const choosing = query({
  name: 'accounts.choosing',
  about:
    'People to choose from for what one gives or decides, with how long they are here and what they said last.',
  input: ChoosingInput,
  may: isSignedIn,
  statements: 2,
  limits: [{ points: 120, seconds: 60, by: 'account' }],
  async read(ctx, { who, person, side }): Promise<ChoosingView> {
    const reach = reachOf(ctx.actor, side);
    if (reach === 'nobody' || (who === '' && person === undefined))
      return { people: [], isCut: false, chosen: null };
    const which = { who, person, side, reach, limit: OFFERED + 1 };
    const rows = await choosable(ctx.tx, ctx.actor, which);
    const ids = rows.map(({ id }) => id);
    const said = await ctx.registry.one(lastWords)(ctx, ids);
    const people = rows.map((row) => ({ ...row, said: said.get(row.id) ?? null }));
    return {
      people: people.slice(0, OFFERED),
      isCut: people.length > OFFERED,
      chosen: people.find(({ id }) => id === person) ?? null,
    };
  },
});
