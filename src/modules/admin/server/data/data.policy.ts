import { withSession } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** Whether they are the only one who runs the place, or would be once those are gone who asked to leave before. */
export type Leaver = { runsAlone: 'yes' | 'others_leave' | 'no' };

/** Somebody must be able to let others in and hand on duties. */
export const mayLeave = (actor: Actor, { runsAlone }: Leaver): Verdict =>
  firstDenial(withSession(actor), runsAlone === 'no' ? allow : deny(whys[runsAlone]));

const whys = { yes: 'last_operator', others_leave: 'last_operator_stays_behind' } as const;
