import { holds, type Actor } from '#platform/actor.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Decisions, Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';

/** Whoever is let back in learns of it before anybody comes in: nobody switches that off. */
export const notificationKinds: readonly NotificationKind[] = [
  {
    ...{ name: 'help', group: 'people', by: 'inbox', isOptional: false },
    ...{ isOwn: true, everyTime: true },
  },
  { name: 'help_withdrawn', group: 'people', by: 'inbox', isOptional: false, isOwn: true },
  // Their one-time codes ended with the link.
  { name: 'help_codes', group: 'people', by: 'inbox', isOptional: false, isOwn: true },
  // Told to those who run the place.
  { name: 'help_refused', group: 'people', by: 'inbox', isOptional: false },
  { name: 'renamed', group: 'people', by: 'inbox', isOptional: false },
];

/** Those of somebody on that side, for whoever runs the place. */
const forOperators = (actor: Actor, person: string) => sql<boolean>`exists (
  select from accounts.persona p where p.id = ${sql.ref(person)} and p.side in (
    ${holds(actor, 'operate') ? sql`'adult'` : sql`null`}, ${holds(actor, 'safeguard') ? sql`'teen'` : sql`null`})
    and p.id <> all(${[...actor.blocked]}::uuid[]))`;
const nameOf = (person: string) =>
  sql`(select p.name from accounts.persona p where p.id = ${sql.ref(person)})`;

const link = sql.lit('/settings/security');
const why = (reason: RawBuilder<unknown>) =>
  sql`jsonb_build_object('rule', null, 'reason', ${reason})`;

export const subjects: readonly Subject[] = [
  {
    kind: 'accounts.help',
    seen: (actor, ids) => {
      const isOwn = sql`h.persona_id = ${actor.personaId}::uuid`;
      return sql`
      select h.id, case when ${isOwn} then '' else ${nameOf('h.persona_id')} end,
        case when ${isOwn} then ${link} else '/people/' || h.persona_id end, 'visible',
        jsonb_build_object('hide', ${why(sql`h.reason`)}, 'withdrawn', ${why(sql`h.withdrawn_because`)})
      from accounts.help h where h.id = any(${ids})
        and (${isOwn} or (h.refused_at is not null and ${forOperators(actor, 'h.persona_id')}))`;
    },
  },
  {
    kind: 'accounts.former_name',
    seen: (actor, ids) => sql`
      select f.id, f.name, '/people/' || f.persona_id, 'visible', null::jsonb
      from accounts.former_name f where f.id = any(${ids}) and ${forOperators(actor, 'f.persona_id')}`,
  },
];

export const decisions: readonly Decisions[] = [
  {
    says: ['inbox.help', 'inbox.help_withdrawn'],
    about: ({ actor: { personaId } }) => sql`
      select h.id, 'inbox.help', h.made_at, null::text, h.reason,
        case when h.on_machine then 'server' else 'operator' end, h.expires_at, null::text, ${link}::text,
        null::text, null::text
      from accounts.help h where h.persona_id = ${personaId}::uuid
      union all select md5(h.id::text)::uuid, 'inbox.help_withdrawn', h.withdrawn_at, null::text, h.withdrawn_because,
        'operator', null, null::text, ${link}::text, null::text, null::text
      from accounts.help h where h.persona_id = ${personaId}::uuid and h.withdrawn_at is not null`,
  },
];
