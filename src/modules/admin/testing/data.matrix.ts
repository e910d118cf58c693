import { password } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';

export const rows: readonly Row[] = [
  { name: 'admin.export_my_data', once: true, input: () => ({ password }) },
  { name: 'admin.delete_my_account', once: true, input: () => ({ password }) },
  { name: 'admin.stay', once: true, input: () => ({}) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'admin.my_data', once: true, input: () => ({}) },
  { name: 'admin.erasures', once: true, input: () => ({}) },
  { name: 'admin.last_backup', once: true, input: () => ({}) },
];
