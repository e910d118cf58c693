import type { QueryRow, Row } from '#tests/matrix/rows.ts';

export const rows: readonly Row[] = [];

export const queryRows: readonly QueryRow[] = [];
