import { placeChanged } from '#modules/admin/settings.contract.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { personOf } from '#platform/actor.ts';
import type { Ctx, Deed, PowerAct } from '#platform/use-case.ts';
import { helplinesChanged } from './kept.ts';

/** Whatever becomes of a line is seen by everybody, and told to those who run the place as well. */
export function tended(ctx: Ctx): void {
  helplinesChanged(ctx);
  ctx.emit(noticesDue(placeChanged('helplines', personOf(ctx.actor).personaId)));
}

/** In the audit. */
export const powerOver = (id: string, evidence: Record<string, unknown> = {}): PowerAct => ({
  ...{ subjectKind: 'helpline', subjectId: id, reason: null, evidence },
});

/** In the log of those who run the place. */
export const helplineDeed = ({ name }: { name: string }, undo: Deed['undo']): Deed => ({
  ...{ power: 'operate', side: 'adult', scopeId: null },
  ...{ title: name, link: '/operate/helplines', undo },
});
