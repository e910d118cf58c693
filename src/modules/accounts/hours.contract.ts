import { z } from 'zod';
import { Zone } from '#platform/hours.contract.ts';

const Hour = z.coerce.number().int().min(0).max(23);
/** A full hour by the clock where somebody is, or nothing. */
const HourOrNone = z.union([z.literal('').transform(() => null), Hour.nullable()]).default(null);

/** Both hours or neither. */
export const bothHours = ({
  quietFrom,
  quietTo,
}: {
  quietFrom: number | null;
  quietTo: number | null;
}) => (quietFrom === null) === (quietTo === null);

export const hoursFields = { zone: Zone, quietFrom: HourOrNone, quietTo: HourOrNone };
export const lackingHour = { path: ['quietTo'], message: 'quiet_needs_both' };
export const ChangeHours = z.strictObject(hoursFields).refine(bothHours, lackingHour);
