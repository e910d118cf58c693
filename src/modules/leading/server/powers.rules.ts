import type { HeldPower, Side } from '#platform/actor.ts';
import { type DutyKind, powersOf, powersWhenCleared } from '../contract.ts';

export type CurrentDuty = { kind: DutyKind; scope: string | null; isCleared: boolean };

/**
 * What duties carry. They are held by adults: nobody crosses to the adult side by a duty. Powers hold
 * on the adult side; on the teen side only with a current clearance. Duties that look after nobody's words (operating) give no view of the other side.
 */
export function powersFrom(holder: Side, duties: readonly CurrentDuty[]): HeldPower[] {
  if (holder !== 'adult') return [];
  return duties.flatMap((duty) => {
    const sides: Side[] =
      duty.isCleared && duty.kind !== 'operator' ? ['adult', 'teen'] : ['adult'];
    const more = duty.isCleared ? (powersWhenCleared[duty.kind] ?? []) : [];
    return [`duty:${duty.kind}`, ...powersOf[duty.kind], ...more].map((power) => ({
      power,
      scope: duty.scope,
      sides,
    }));
  });
}
