import { randomUUID } from 'node:crypto';
import type { QueryRow, Row } from '../rows.ts';

/** The smallest picture there is: one pixel. */
const picture = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export const rows: readonly Row[] = [
  {
    name: 'community.upload_image',
    once: true,
    input: () => ({ picture, clientId: randomUUID() }),
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'community.image', input: () => ({ image: '00000000-0000-4000-8000-000000000000' }) },
];
