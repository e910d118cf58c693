import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Decisions, Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { dutyKinds } from '../contract.ts';

const dutyActs = dutyKinds.flatMap((kind) => [`given_${kind}`, `ended_${kind}`]);
const standing = ['acting', 'acted'];
const clearanceActs = ['given', 'ended'];
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
  { name: 'clearance', ...common, acts: clearanceActs },
];

const why = (reason: RawBuilder<unknown>) =>
  sql`jsonb_build_object('rule', null, 'reason', ${reason})`;
const link = sql.lit('/settings/acts');

/** The reader's own duties and clearances, ended ones too. */
export const subjects: readonly Subject[] = [
  {
    kind: 'leading.duty',
    seen: ({ personaId }, ids) => sql`
      select d.id, d.kind, ${link}, 'visible', jsonb_build_object('given_' || d.kind, ${why(sql`d.reason`)},
        'ended_' || d.kind, ${why(sql`d.end_reason`)})
      from "leading".duty d where d.persona_id = ${personaId}::uuid and d.id = any(${ids})`,
  },
  {
    kind: 'leading.clearance',
    seen: ({ personaId }, ids) => sql`
      select c.id, '', ${link}, 'visible', jsonb_build_object('given', ${why(sql`c.note`)},
        'ended', ${why(sql`c.end_reason`)})
      from "leading".clearance c where c.persona_id = ${personaId}::uuid and c.id = any(${ids})`,
  },
];

export const decisions: readonly Decisions[] = [
  {
    says: [
      ...[...dutyActs, ...standing].map((act) => `inbox.duty_${act}`),
      ...clearanceActs.map((act) => `inbox.clearance_${act}`),
    ],
    about({ actor }) {
      const mine = sql`persona_id = ${actor.personaId}::uuid`;
      const nothing = sql`null::text`;
      const under = sql`case when is_acting then 'house' when granted_by is null then 'server'
        else 'operator' end`;
      const ended = sql`md5(id::text)::uuid`;
      const place = sql`null::text, ${sql.lit('/who-may-do-what')}::text, ${nothing}, ${nothing}`;
      return sql`
        select id, case when is_acting then 'inbox.duty_acting' else 'inbox.duty_given_' || kind end, granted_at,
          ${nothing}, nullif(reason, ''), ${under}, expires_at, ${place}
        from "leading".duty where ${mine}
        union all select ${ended}, case when is_acting then 'inbox.duty_acted' else 'inbox.duty_ended_' || kind end,
          ended_at, ${nothing}, end_reason, case when is_acting then 'house' else 'operator' end, null, ${place}
        from "leading".duty where ${mine} and ended_at is not null
        union all select id, 'inbox.clearance_given', granted_at, ${nothing}, note, 'operator', expires_at, ${place}
        from "leading".clearance where ${mine}
        union all select ${ended}, 'inbox.clearance_ended', ended_at, ${nothing}, end_reason, 'operator', null, ${place}
        from "leading".clearance where ${mine} and ended_at is not null`;
    },
  },
];
