import { z } from 'zod';

/**
 * Which version was read before it was changed: `base` as the query gave it. Where something else stands
 * by now the act is refused as a conflict, with what stands there. Without it nothing is compared.
 */
export const Base = z.string().max(40).optional();

/** What a query gives along with whatever may be changed. */
export type Based = { base: string };
