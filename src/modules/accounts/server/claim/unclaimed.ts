import type { Side } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { Unclaimed, type UnclaimedView } from '../../joining.contract.ts';
import { mayOperate, sidesOperated } from '../joining/joining.policy.ts';
import type { AccountsTables } from '../tables.ts';
import { countUnclaimed, listUnclaimed, PEOPLE_AT_ONCE } from './claim.sql.ts';

export const unclaimed = query<AccountsTables>()({
  name: 'accounts.unclaimed',
  about: 'Where people were imported from, and who of them has not claimed their account yet.',
  input: Unclaimed,
  may: mayOperate,
  statements: 2,
  async read({ tx, actor, now }, { source, side, q, after }): Promise<UnclaimedView> {
    const sides = sidesOperated(actor);
    const sources = await countUnclaimed(tx, sides);
    const rows =
      source === '' || !sides.includes(side)
        ? []
        : await listUnclaimed(tx, { source, side, q, now, after: pair(after) });
    const people = rows.slice(0, PEOPLE_AT_ONCE);
    const last = people.at(-1);
    return {
      sources: sources.map((one) => ({
        source: one.source ?? '',
        side: one.side as Side,
        unclaimed: Number(one.unclaimed),
      })),
      people: people.map(({ id, name, hasLink }) => ({ id, name, hasLink })),
      next: rows.length > PEOPLE_AT_ONCE && last !== undefined ? `${last.id} ${last.key}` : null,
    };
  },
});

function pair(after: string): [string, string] | null {
  const [, id, name] = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}) (.*)$/s.exec(after) ?? [];
  return id === undefined || name === undefined ? null : [name, id];
}
