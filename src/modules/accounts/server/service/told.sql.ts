import { noticesDue } from '#modules/notifications/contract.ts';
import { sql } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { sidesOperated } from '../joining/joining.policy.ts';
import type { Ctx } from '../tx.ts';

export const serviceKinds: readonly NotificationKind[] = [
  {
    ...{ name: 'service', group: 'people', by: 'inbox', isOptional: false, isOwn: true },
    ...{ everyTime: true, acts: ['yours', 'no_more'] },
  },
];

/** A service, for those who run its side, those who may meet it, whoever answers for it, and whoever did last. */
export const serviceSubject: Subject = {
  kind: 'accounts.service',
  seen: (reader, ids) => {
    const runs = sql`p.side = any(${sidesOperated(reader)}::text[])`;
    return sql`
      select p.id, p.name, case when ${runs} then '/operate/services#service-' || p.id
          when p.side = ${reader.side} then '/people/' || p.id else '/contact' end, 'visible', null::jsonb
      from accounts.service s join accounts.persona p on p.id = s.persona_id
      where p.id = any(${ids}) and (${runs} or p.side = ${reader.side}
        or ${reader.personaId}::uuid in (s.responsible_id, s.former_id))`;
  },
};

/** Nobody answers for a program without knowing it: whoever does from now on, and whoever did, is told. */
export function tellResponsible(
  ctx: Ctx,
  service: string,
  { before, now }: Record<'before' | 'now', string | null>,
): void {
  const by = ctx.actor.personaId;
  if (before === now) return;
  const about = { subject: { kind: 'accounts.service', id: service }, thread: service };
  const told = [
    { to: now, via: 'yours' },
    { to: before, via: 'no_more' },
  ].flatMap(({ to, via }) =>
    to === null || to === by ? [] : [{ kind: 'service', ...about, side: null, by, to: [to], via }],
  );
  if (told.length > 0) ctx.emit(noticesDue(...told));
}
