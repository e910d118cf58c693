/**
 * A table as CSV (RFC 4180) that spreadsheets open as text: with a byte order mark, and with an
 * apostrophe before whatever they would take for a formula.
 */
export const toCsv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  csvHead(head) + rows.map(csvRow).join('');

/** The same in pieces, for what is sent while it is read. */
export const csvHead = (head: readonly string[]): string => BOM + csvRow(head);
export const csvRow = (row: readonly Cell[]): string => row.map(field).join(',') + '\r\n';

type Cell = string | number | boolean | null;

const BOM = '\ufeff';
// The wide forms too: some spreadsheets take them for the narrow ones.
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  // A number of ours is a number also when it is negative.
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
