import { holds, type Actor } from '#platform/actor.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Decisions, Subject } from '#platform/module.ts';
import type { Registry } from '#platform/registry.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { dutyKinds } from '../contract.ts';
import { dutyPlaces } from './places.ts';

/** What is said of a duty; `one`: it is for one place alone. */
export const dutyAct = (
  act: 'given' | 'ended',
  { kind, scopeId }: { kind: string; scopeId: string | null },
): string => `${act}_${scopeId === null ? '' : 'one_'}${kind}`;

const dutyActs = dutyKinds.flatMap((kind) =>
  [null, 'one'].flatMap((scopeId) => [
    dutyAct('given', { kind, scopeId }),
    dutyAct('ended', { kind, scopeId }),
  ]),
);
/** How the same is called in SQL. */
const sortOf = (duty: string) =>
  sql`case when ${sql.ref(`${duty}.scope_id`)} is null then '' else 'one_' end || ${sql.ref(`${duty}.kind`)}`;
const standing = ['acting', 'acted'];
const clearanceActs = ['given', 'ended'];
/** By its date: 30 and 7 days before it ends, and when it ended. */
const clearanceEnds = ['ends_30', 'ends_7', 'ran_out'];
const toldOperators = ['given', 'ended', 'given_server', 'ended_server'];
const common = {
  group: 'people',
  by: 'inbox',
  isOptional: false,
  isOwn: true,
  everyTime: true,
} as const;

/** Powers are told to whom they are given, and from whom they are taken; nobody switches that off. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'duty', ...common, acts: [...dutyActs, ...standing] },
  { name: 'clearance', ...common, acts: [...clearanceActs, ...clearanceEnds] },
  // Told to everybody else who runs the place.
  { name: 'duty_of', ...common, acts: toldOperators },
  { name: 'clearance_of', ...common, acts: [...toldOperators, ...clearanceEnds] },
];

const why = (reason: RawBuilder<unknown>) =>
  sql`jsonb_build_object('rule', null, 'reason', ${reason})`;
const link = sql.lit('/settings/acts');

/** One’s own lead to what was decided about oneself; those of others are there for who gives them. */
const seenBy = (reader: Actor) => {
  const isOwn = sql`h.persona_id = ${reader.personaId}::uuid`;
  const mayGive = holds(reader, 'grant');
  return {
    isOwn,
    link: sql`case when ${isOwn} then ${link} else '/operate' end`,
    isSeen: sql`(${isOwn} or (${mayGive} and p.side = 'adult' and p.id <> all(${[...reader.blocked]}::uuid[])))`,
  };
};
const whys = (given: RawBuilder<unknown>, ended: RawBuilder<unknown>) =>
  sql`'given', ${why(given)}, 'given_server', ${why(given)}, 'ended', ${why(ended)}, 'ended_server', ${why(ended)}`;

/** Places that duties are for, as far as somebody may read there. */
const placesOf = (registry: Pick<Registry, 'all'>, reader: Actor) =>
  sql.join(
    registry.all(dutyPlaces).map((one) => one.seen(reader)),
    sql` union all `,
  );

/** The reader's own duties and clearances, ended ones too; for who gives them, those of others as well. */
export const subjects: readonly Subject[] = [
  {
    kind: 'leading.duty',
    seen(reader, ids, registry) {
      const { isOwn, link: to, isSeen } = seenBy(reader);
      // Of one for a place alone, its holder is told which: what they may read of it now.
      const own = sql`case when h.scope_id is null then h.kind else coalesce(place.title, '') end`;
      return sql`
      select h.id, case when ${isOwn} then ${own} else p.name end, ${to}, 'visible',
        jsonb_build_object('given_' || ${sortOf('h')}, ${why(sql`h.reason`)}, 'ended_' || ${sortOf('h')}, ${why(sql`h.end_reason`)},
          ${whys(sql`h.reason`, sql`h.end_reason`)})
      from "leading".duty h left join accounts.pub_member_card p on p.id = h.persona_id
      left join (${placesOf(registry, reader)}) place(id, title, link) on place.id = h.scope_id
      where h.id = any(${ids}) and ${isSeen}`;
    },
  },
  {
    kind: 'leading.clearance',
    seen(reader, ids) {
      const { isOwn, link: to, isSeen } = seenBy(reader);
      return sql`
      select h.id, case when ${isOwn} then '' else p.name end, ${to}, 'visible',
        jsonb_build_object(${whys(sql`h.note`, sql`h.end_reason`)})
      from "leading".clearance h left join accounts.pub_member_card p on p.id = h.persona_id
      where h.id = any(${ids}) and ${isSeen}`;
    },
  },
];

export const decisions: readonly Decisions[] = [
  {
    says: [
      ...[...dutyActs, ...standing].map((act) => `inbox.duty_${act}`),
      ...clearanceActs.map((act) => `inbox.clearance_${act}`),
    ],
    about({ actor, registry }) {
      const mine = sql`persona_id = ${actor.personaId}::uuid`;
      const nothing = sql`null::text`;
      const given = sql`case when granted_by is null then 'server' else 'operator' end`;
      const under = sql`case when is_acting then 'house' else ${given} end`;
      const endedUnder = sql`coalesce(ended_under, 'operator')`;
      const ended = sql`md5(id::text)::uuid`;
      const place = sql`null::text, ${sql.lit('/who-may-do-what')}::text, ${nothing}, ${nothing}`;
      // Where it is, as far as they may read there.
      const where = sql`seen.title, coalesce(seen.link, ${sql.lit('/who-may-do-what')}), ${nothing}, ${nothing}
        from "leading".duty left join (${placesOf(registry, actor)}) seen(place_id, title, link) on seen.place_id = duty.scope_id`;
      return sql`
        select id, case when is_acting then 'inbox.duty_acting' else 'inbox.duty_given_' || ${sortOf('duty')} end, granted_at,
          ${nothing}, nullif(reason, ''), ${under}, expires_at, ${where} where ${mine}
        union all select ${ended}, case when is_acting then 'inbox.duty_acted' else 'inbox.duty_ended_' || ${sortOf('duty')} end,
          ended_at, ${nothing}, end_reason, case when is_acting then 'house' else ${endedUnder} end, null, ${where}
        where ${mine} and ended_at is not null
        union all select id, 'inbox.clearance_given', granted_at, ${nothing}, note, ${given}, expires_at, ${place}
        from "leading".clearance where ${mine}
        union all select ${ended}, 'inbox.clearance_ended', ended_at, ${nothing}, end_reason, ${endedUnder}, null, ${place}
        from "leading".clearance where ${mine} and ended_at is not null`;
    },
  },
];
