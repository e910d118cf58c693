import { z } from 'zod';

/** The largest number of a column of integers. */
export const MOST_WHOLE = 2_147_483_647;

/** A whole number that a column of integers can hold. */
export const Whole = z.coerce.number().int().max(MOST_WHOLE);

/** One that counts on and on, and whose column is wider (`bigint`). */
export const Wide = z.coerce.number().int().min(0).meta({ format: 'int64' });
