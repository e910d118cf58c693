import { noticesDue } from '#modules/notifications/contract.ts';
import type { Ctx } from '#platform/use-case.ts';

/** Tells whom a duty or a clearance concerns, and has what they may do looked at again. */
export function tell(
  ctx: Pick<Ctx, 'emit' | 'wake'>,
  personaId: string,
  kind: 'duty' | 'clearance',
  id: string,
  via: string,
): void {
  const about = {
    subject: { kind: `leading.${kind}` as const, id },
    thread: id,
    side: null,
    by: null,
  };
  ctx.emit(noticesDue({ kind, ...about, to: [personaId], via }));
  ctx.wake('session', [personaId]);
}
