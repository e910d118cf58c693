import { z } from 'zod';

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
};

/** A time zone by its name (`Europe/Madrid`), as browsers know it. */
export const Zone = z.string().max(64).refine(isZone, 'not_valid');

/** Where somebody's clock stands, and between which full hours they are not reached for; null: it is never quiet. */
export type Hours = { zone: string; quietFrom: number | null; quietTo: number | null };
