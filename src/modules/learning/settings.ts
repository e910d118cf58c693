import { z } from 'zod';
import type { Declared, ValuesOf } from '#settings';

export const settings = {
  COURSE_FILE_MEGABYTES: {
    schema: z.coerce.number().int().min(1).max(2_000).default(100),
    about:
      'Largest file that may be uploaded for a course, in megabytes: a film, a sound, a document. It is kept in the database, and in every backup.',
  },
  COURSE_FILES_MEGABYTES: {
    schema: z.coerce.number().int().min(1).max(1_000_000).default(2_000),
    about:
      'How much all files of one programme may take up together, in megabytes, also those that no step shows.',
  },
} as const satisfies Declared;

declare module '#settings' {
  interface OfModules extends ValuesOf<typeof settings> {}
}
