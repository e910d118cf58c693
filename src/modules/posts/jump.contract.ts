import { z } from 'zod';

/** A day that a calendar and the database both know. */
export const Day = z.iso.date('date_not_valid').refine((one) => one >= '1900', 'date_not_valid');

/** How far apart the dates of a place are that one may jump to. */
export type DateUnit = 'day' | 'month' | 'quarter' | 'year';

/** A moment at which something was said, the first of its day, month, quarter or year. */
export type PlaceDate = { at: Date; unit: DateUnit };
