import type { Actor, Side } from '#platform/actor.ts';
import { sql } from '#platform/db/sql.ts';
import { keysOf } from '#platform/names.ts';
import type { Choosable } from '../../choosing.contract.ts';
import { pageOpenTo } from '../profile/visible.sql.ts';
import type { R } from '../tx.ts';

type Which = {
  who: string;
  person: string | undefined;
  side: Side;
  reach: 'all' | 'found' | 'named';
  limit: number;
};

/**
 * People to choose from: whoever is chosen, then those whose name is what was typed, looks like it, begins
 * so or nearly is so. An impostor stands beside whom they look like. Oneself is none, nor
 * who is out of sight: but whoever runs the place decides about them too, and helps them. Since when somebody is
 * here stands on their page, so who may not see that is not told it here, but for who runs the place.
 */
export function choosable(tx: R, actor: Actor, { who, person, side, reach, limit }: Which) {
  const { folded, nameKey, foldKey } = keysOf(who);
  const begins = sql<boolean>`person.folded like ${`${folded.replace(/[\\%_]/g, '\\$&')}%`}`;
  const isSame = sql`(person.name_key = ${nameKey} or person.fold_key = ${foldKey})`;
  const isNamed = sql`(${who} <> '' and (${isSame} or ${begins}
    or person.folded % ${folded} or ${folded} <% person.folded))`;
  return sql<Omit<Choosable, 'said'>>`
    select person.id, person.name, person.avatar,
      case when ${reach === 'all'} or ${pageOpenTo(actor)} then person.created_at end as since
    from accounts.persona person
    where person.side = ${side} and person.is_in and person.id is distinct from ${actor.personaId}::uuid
      and (${reach === 'all'} or person.id <> all(${[...actor.blocked]}::uuid[]))
      and (person.id = ${person ?? null}::uuid or (${isNamed} and (${reach === 'all'}
        or (${reach === 'found'} and person.is_listed) or ${isSame})))
    order by (person.id = ${person ?? null}::uuid) is not true, person.name <> ${who}, not ${isSame},
      not ${begins}, similarity(person.folded, ${folded}) desc, person.folded, person.id
    limit ${limit}`.rows(tx);
}
