import { Unclaimed, type UnclaimedView } from '../../joining.contract.ts';
import { mayOperate, sidesOperated } from '../joining/joining.policy.ts';
import { cursorOf, placeOf } from '../profile/cursor.rules.ts';
import { query } from '../tx.ts';
import { countUnclaimed, listUnclaimed, PEOPLE_AT_ONCE } from './claim.sql.ts';

export const unclaimed = query({
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
        : await listUnclaimed(tx, { source, side, q, after: placeOf(after) }, now);
    const last = rows.length > PEOPLE_AT_ONCE ? rows[PEOPLE_AT_ONCE - 1] : undefined;
    return {
      sources,
      people: rows.slice(0, PEOPLE_AT_ONCE).map(({ key: _key, ...one }) => one),
      next: last === undefined ? null : cursorOf(last),
    };
  },
});
