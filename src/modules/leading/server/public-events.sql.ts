import type { Actor } from '#platform/actor.ts';
import { sql } from '#platform/db/sql.ts';
import { publicEvent, type PublicEvent } from '#platform/public-event.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { DutyKind } from '../contract.ts';
import { DutyData, type DutyEnded, type DutyGiven } from '../public-events.contract.ts';
import { dutyPlaces } from './places.ts';

type Duty = { kind: DutyKind; place: string | null; person: string };

/** Duties are adults'; one for a place is told where a member of the side may read that place. */
async function dutyTold(
  { tx, registry }: ReadCtx<never>,
  reader: Actor,
  { dutyId: duty }: { dutyId: string },
) {
  const places = registry.all(dutyPlaces).map((one) => one.seen(reader));
  const found = await sql<Duty>`
    select d.kind, d.scope_id as place, d.persona_id as person from "leading".duty d
    join accounts.pub_member_card card on card.id = d.persona_id and card.side = ${reader.side}
    where d.id = ${duty}::uuid and (d.scope_id is null
      or d.scope_id in (select place_id from (${sql.join(places, sql` union all `)}) seen(place_id, title, link)))`.first(
    tx,
  );
  if (found === undefined) return undefined;
  const { kind, place, person } = found;
  const data = { duty, kind, place };
  return { data, link: '/operate', places: place === null ? [] : [place], person };
}

export const publicEvents: readonly PublicEvent[] = [
  publicEvent<DutyGiven, typeof DutyData>({
    type: 'leading.duty_given',
    about: 'Somebody was given a duty, everywhere or for one space or programme.',
    data: DutyData,
    tell: dutyTold,
  }),
  publicEvent<DutyEnded, typeof DutyData>({
    type: 'leading.duty_ended',
    about: 'A duty was ended.',
    data: DutyData,
    tell: dutyTold,
  }),
];
