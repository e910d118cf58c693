import type { QueryRow, Row } from '../rows.ts';

export const rows: readonly Row[] = [];
export const queryRows: readonly QueryRow[] = [
  // A word of either side's threads: what was asked is in the answer, so no mark is asked for.
  { name: 'community.search', input: () => ({ q: 'lanterns' }) },
  {
    name: 'community.feed',
    input: ({ talk }) => ({ space: talk.space.slug, thread: talk.thread.slug }),
  },
  { name: 'community.site_map', once: true, input: () => ({}) },
];
