import { nameOf, pageOf } from '#platform/paged.contract.ts';
import { Unclaimed, type UnclaimedView } from '../../joining.contract.ts';
import { mayOperate, sidesOperated } from '../joining/joining.policy.ts';
import { query } from '../tx.ts';
import { countUnclaimed, listUnclaimed } from './claim.sql.ts';

export const unclaimed = query({
  name: 'accounts.unclaimed',
  about: 'Where people were imported from, and who of them has not claimed their account yet.',
  input: Unclaimed,
  may: mayOperate,
  statements: 2,
  async read({ tx, actor, now }, which): Promise<UnclaimedView> {
    const { source, side, limit } = which;
    const sides = sidesOperated(actor);
    const sources = await countUnclaimed(tx, sides);
    const rows = source === '' || !sides.includes(side) ? [] : await listUnclaimed(tx, which, now);
    const { page, next } = pageOf(rows, limit, nameOf);
    return {
      sources,
      people: page.map(({ key: _key, ...one }) => one),
      next,
    };
  },
});
