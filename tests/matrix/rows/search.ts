import type { QueryRow, Row } from '../rows.ts';

export const rows: readonly Row[] = [];
export const queryRows: readonly QueryRow[] = [
  { name: 'community.search', input: ({ marks }) => ({ q: marks[0] ?? '' }) },
];
