import { z } from 'zod';

/** A box that is ticked, or not there. */
export const Ticked = z
  .union([
    z.boolean(),
    z.enum(['on', 'true', 'yes']).transform(() => true),
    z.literal('').transform(() => false),
  ])
  .default(false);
