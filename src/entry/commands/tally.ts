import type { Watch } from '#platform/copy/catalogue.ts';
import { showProgress } from './progress.ts';

const MB = 1_000_000;
export const megabytes = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

/** Says how far a copy is, and sums it up. */
export function tally(): { watch: Watch; end(): string } {
  const progress = showProgress();
  const rowsOf = new Map<string, number>();
  let bytes = 0;
  const watch: Watch = (table, rows, more) => {
    rowsOf.set(table, rows);
    bytes += more;
    progress.say(() => `${table}: ${rows} rows; ${megabytes(bytes)} in all`);
  };
  const end = () => {
    progress.end();
    return `${[...rowsOf.values()].reduce((sum, rows) => sum + rows, 0)} rows, ${megabytes(bytes)}`;
  };
  return { watch, end };
}
