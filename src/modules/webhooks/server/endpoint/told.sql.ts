import { noticesDue, type Notice } from '#modules/notifications/contract.ts';
import { holds } from '#platform/actor.ts';
import { sql } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import type { Ctx } from '#platform/use-case.ts';
import { seesYoung } from './endpoint.policy.ts';

const acts = ['made', 'changed', 'removed', 'back', 'failing', 'gone', 'sealed'] as const;

/** What leaves the place concerns all who run it. */
export const notificationKinds: readonly NotificationKind[] = [
  {
    ...{ name: 'webhook', group: 'people', by: 'inbox', isOptional: false },
    ...{ isOwn: true, everyTime: true, acts },
  },
];

export const subjects: readonly Subject[] = [
  {
    kind: 'webhooks.endpoint',
    seen: (reader, ids) => sql`
      select e.id, e.name, case when e.stopped = 'removed' then '/operate/webhooks' else '/operate/webhooks/' || e.id end,
        'visible', null::jsonb
      from webhooks.endpoint e where e.id = any(${ids}) and ${holds(reader, 'operate')}
        and (e.side = 'adult' or ${seesYoung(reader)})`,
  },
];

/** Tells all others who run the place. */
export function tellOperators(
  ctx: Pick<Ctx, 'emit' | 'actor'>,
  id: string,
  via: (typeof acts)[number],
): void {
  const by = ctx.actor.personaId;
  const audience: Notice['audience'] =
    by === null ? { name: 'leading.all_operators', id } : { name: 'leading.operators', id: by };
  ctx.emit(
    noticesDue({
      ...{ kind: 'webhook', subject: { kind: 'webhooks.endpoint', id }, thread: id },
      ...{ side: null, by, to: [], via, audience },
    }),
  );
}
