import { noticesDue, type Notice } from '#modules/notifications/contract.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { DutyEnded, DutyGiven } from '../public-events.contract.ts';
import type { ClearanceEnd } from './clearance-ends.sql.ts';

type Power = { personaId: string; kind: 'duty' | 'clearance'; id: string };

/** Tells whom a duty or a clearance concerns, never by whom, and has what they may do looked at again. */
export function tell(ctx: Pick<Ctx, 'emit' | 'wake'>, power: Power, via: string): void {
  ctx.emit(noticesDue(theirs(power, via)));
  ctx.wake('session', [power.personaId]);
}

/** Tells it, too, to everybody else who runs the place: by whom, or that it was done on the machine. */
export function announce(
  ctx: Pick<Ctx, 'emit' | 'wake' | 'actor'>,
  { act, ...power }: Power & { act: 'given' | 'ended' },
  via: string = act,
): void {
  const by = ctx.actor.personaId;
  const others: Notice = {
    ...theirs(power, by === null ? `${act}_server` : act),
    ...{ kind: `${power.kind}_of`, by, to: [] },
    audience: { name: 'leading.operators', id: power.personaId },
  };
  ctx.emit(noticesDue(theirs(power, via), others));
  if (power.kind === 'duty')
    ctx.emit({
      type: `leading.duty_${act}`,
      payload: { dutyId: power.id },
    } satisfies DutyGiven | DutyEnded);
  ctx.wake('session', [power.personaId]);
}

/** Tells it, and all who run the place, that a clearance comes to its end by its date. */
export function announceEnd(ctx: Pick<Ctx, 'emit' | 'wake'>, { days, ...one }: ClearanceEnd): void {
  const own = theirs({ kind: 'clearance', ...one }, days === 0 ? 'ran_out' : `ends_${days}`);
  const audience = { name: 'leading.operators', id: one.personaId };
  ctx.emit(noticesDue(own, { ...own, kind: 'clearance_of', to: [], audience }));
  if (days === 0) ctx.wake('session', [one.personaId]);
}

const theirs = ({ personaId, kind, id }: Power, via: string): Notice => ({
  ...{ kind, subject: { kind: `leading.${kind}`, id }, thread: id },
  ...{ side: null, by: null, to: [personaId], via },
});
