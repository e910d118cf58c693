import { z } from 'zod';
import type { Declared, ValuesOf } from '#settings';

export const settings = {
  CHECK_INS_AFTER_HOURS: {
    schema: z.coerce.number().int().min(0).max(8_760).default(24),
    about:
      'Hours from joining until somebody may open a check-in, which stands at the top for everybody. 0: at once.',
  },
} as const satisfies Declared;

declare module '#settings' {
  interface OfModules extends ValuesOf<typeof settings> {}
}
