import { randomUUID } from 'node:crypto';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import { pixel } from '#tests/matrix/pixel.ts';

export const rows: readonly Row[] = [
  {
    name: 'community.upload_image',
    once: true,
    input: () => ({ picture: pixel, clientId: randomUUID() }),
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'community.image', input: (half) => ({ image: half.image }) },
  { name: 'community.posts_of', input: (half) => ({ person: half.author.personaId }) },
  // A word of either side's threads: what was asked is in the answer, so no mark is asked for.
  { name: 'community.search', input: () => ({ q: 'lanterns' }) },
  {
    name: 'community.feed',
    input: ({ talk }) => ({ spaceSlug: talk.space.slug, threadSlug: talk.thread.slug }),
  },
  { name: 'community.site_map', once: true, input: () => ({}) },
];
