import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { said, saidInOf } from '#platform/languages/said.sql.ts';
import type { Decisions, Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { titleFor } from './badge.sql.ts';

/** A thank-you comes with nobody's name, and may open a space: that it is given or taken back is told to everybody. */
export const notificationKinds: readonly NotificationKind[] = [
  {
    ...{ name: 'badge', group: 'people', by: 'inbox', isOptional: false },
    ...{ isOwn: true, everyTime: true, acts: ['given', 'taken', 'given_back'] },
  },
];

const why = (reason: RawBuilder<unknown>) =>
  sql`jsonb_build_object('rule', null, 'reason', ${reason})`;

/** Badges that the reader holds, or held. */
export const subjects: readonly Subject[] = [
  {
    kind: 'recognition.badge',
    language: (id, { locale }) => saidInOf(id, sql`null::text`, locale),
    seen: ({ personaId, locale }, ids) => sql`
      select badge.id, ${said('badge.id', 'badge.title', locale)}, '/settings/acts', 'visible',
        jsonb_build_object('given', ${why(sql`coalesce(award.reason, taken.awarded_for)`)},
          'taken', ${why(sql`taken.reason`)}, 'given_back', ${why(sql`taken.given_back_because`)})
      from recognition.badge badge
      left join recognition.award award
        on award.badge_id = badge.id and award.persona_id = ${personaId}::uuid
      left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
        where t.badge_id = badge.id and t.persona_id = ${personaId}::uuid
        order by t.taken_at desc limit 1) taken on true
      where badge.id = any(${ids}) and (award.badge_id is not null or taken.reason is not null)`,
  },
];

export const decisions: readonly Decisions[] = [
  {
    says: ['inbox.badge_given', 'inbox.badge_taken', 'inbox.badge_given_back'],
    about({ actor }) {
      const { personaId } = actor;
      const mine = sql`join recognition.badge b on b.id = a.badge_id
        where a.persona_id = ${personaId}::uuid`;
      const nothing = sql`null::text`;
      const badge = sql`'operator', null::timestamptz, ${titleFor(actor)}, '/people/' || a.persona_id, ${nothing}, ${nothing}`;
      // One that was given back is the one that was taken back.
      const given = (
        because: string,
      ) => sql`md5(b.id::text || a.awarded_at::text)::uuid, 'inbox.badge_given', a.awarded_at,
        ${nothing}, ${sql.ref(because)}, ${badge}`;
      return sql`
        select ${given('a.reason')} from recognition.award a ${mine}
        union select ${given('a.awarded_for')} from recognition.taking_back a ${mine}
        union all select a.id, 'inbox.badge_taken', a.taken_at, ${nothing}, a.reason, ${badge}
        from recognition.taking_back a ${mine}
        union all select md5(a.id::text || 'back')::uuid, 'inbox.badge_given_back', a.given_back_at, ${nothing},
          a.given_back_because, ${badge} from recognition.taking_back a ${mine} and a.given_back_at is not null`;
    },
  },
];
