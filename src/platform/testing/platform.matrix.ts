import type { Pages, QueryRow, Row } from '#tests/matrix/rows.ts';

export const rows: readonly Row[] = [];

export const queryRows: readonly QueryRow[] = [];

export const pages: Pages = {
  '/api/problems/[code]': () => '/api/problems/forbidden',
  '/[x+2e]well-known/security.txt': () => '/.well-known/security.txt',
  '/[x+2e]well-known/change-password': () => '/.well-known/change-password',
};
