import type { QueryRow, Row } from '../rows.ts';

export const rows: readonly Row[] = [];
export const queryRows: readonly QueryRow[] = [
  { name: 'community.search', input: ({ marks }) => ({ q: marks[0] ?? '' }) },
  {
    name: 'community.feed',
    input: ({ talk }) => ({ space: talk.space.slug, thread: talk.thread.slug }),
  },
  { name: 'community.site_map', once: true, input: () => ({}) },
];
