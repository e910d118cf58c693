import { z } from 'zod';
import { Zone } from '#platform/hours.contract.ts';

const Hour = z.coerce.number().int().min(0).max(23);
/** A full hour by the clock where somebody is, or nothing. */
const HourOrNone = z.union([z.literal('').transform(() => null), Hour.nullable()]).default(null);

type Quiet = { quietFrom: number | null; quietTo: number | null };

export const hoursFields = { zone: Zone, quietFrom: HourOrNone, quietTo: HourOrNone };

/** Both hours or neither, and from one to another: from eight to eight might be all day, or never. */
export function fitHours({ quietFrom, quietTo }: Quiet, context: z.RefinementCtx): void {
  const refuses = (message: string) =>
    context.addIssue({ code: 'custom', path: ['quietTo'], message });
  if ((quietFrom === null) !== (quietTo === null)) refuses('quiet_needs_both');
  else if (quietFrom !== null && quietFrom === quietTo) refuses('quiet_for_no_time');
}

export const ChangeHours = z.strictObject(hoursFields).superRefine(fitHours);
