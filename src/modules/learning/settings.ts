import { z } from 'zod';
import type { Declared, ValuesOf } from '#settings';

export const settings = {
  COURSE_FILE_MEGABYTES: {
    schema: z.coerce.number().int().min(1).max(2_000).default(100),
    about:
      'Largest file that may be uploaded for a course, in megabytes: a film, a sound, a document. It is kept in the database, and in every backup.',
  },
} as const satisfies Declared;

declare module '#settings' {
  interface OfModules extends ValuesOf<typeof settings> {}
}
