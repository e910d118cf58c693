import { reason } from '#tests/matrix/fresh.ts';
import type { Pages, QueryRow, Row } from '#tests/matrix/rows.ts';
import { seedImport } from '#tests/matrix/seed-import.ts';

export const rows: readonly Row[] = [
  {
    name: 'admin.take_back_import',
    input: async ({ cast, half }) => ({
      import: await seedImport(cast, half.side, 'Wrong'),
      reason,
    }),
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'admin.imports', once: true, input: () => ({}) },
  { name: 'admin.one_import', input: ({ imported }) => ({ import: imported }) },
];

export const pages: Pages = {
  '/operate/imports/[import]': ({ imported }) => `/operate/imports/${imported}`,
};
