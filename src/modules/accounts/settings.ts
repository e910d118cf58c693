import { z } from 'zod';
import type { Declared, ValuesOf } from '#settings';

export const settings = {
  SESSION_DAYS: {
    schema: z.coerce.number().int().min(1).max(365).default(30),
    about: 'Days until an unused session ends.',
  },
} as const satisfies Declared;

declare module '#settings' {
  interface OfModules extends ValuesOf<typeof settings> {}
}
