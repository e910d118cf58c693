import { z } from 'zod';
import { idOf } from '#platform/public-event.contract.ts';
import { dutyKinds } from './contract.ts';

type OfDuty = { dutyId: string };
export type DutyGiven = { type: 'leading.duty_given'; payload: OfDuty };
export type DutyEnded = { type: 'leading.duty_ended'; payload: OfDuty };

/** What programs elsewhere are told of them: not whose it is, which those who run the place read. */
export const DutyData = z.strictObject({
  duty: idOf('The duty, as it was given to one person.'),
  kind: z.enum(dutyKinds).describe('Which duty it is.'),
  place: z.uuid().nullable().describe('The space or programme that it is for; null: everywhere.'),
});
