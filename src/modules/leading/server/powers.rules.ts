import type { HeldPower, Side } from '#platform/actor.ts';
import { type DutyKind, powersOf } from '../contract.ts';

export type CurrentDuty = { kind: DutyKind; scope: string | null; isCleared: boolean };

/**
 * What duties carry. Powers hold on the adult side; on the teen side only with a current clearance,
 * whoever holds them. Duties that look after nobody's words (operating) give no view of the other side.
 */
export function powersFrom(duties: readonly CurrentDuty[]): HeldPower[] {
  return duties.flatMap((duty) => {
    const sides: Side[] = duty.isCleared && duty.kind !== 'operator' ? ['adult', 'teen'] : ['adult'];
    return powersOf[duty.kind].map((power) => ({ power, scope: duty.scope, sides }));
  });
}
