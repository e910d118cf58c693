import { expect } from 'vitest';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const wide = 64;

/** The grid as it stands in the file: one line a row, one mark a role. */
export function gridText(
  title: string,
  roles: readonly string[],
  rows: ReadonlyMap<string, readonly string[]>,
): string {
  const head = `${'#'.padEnd(wide)}${roles.map((role) => role.padEnd(10)).join('')}`.trimEnd();
  const lines = [...rows].map(([name, marks]) =>
    `${name.padEnd(wide)}${marks.map((mark) => mark.padEnd(10)).join('')}`.trimEnd(),
  );
  return [
    `# ${title}`,
    '# yes: done or shown.  A number: refused, and told why.  ·: not there (what one may not see does not exist).',
    '# Changed by hand or with UPDATE_MATRIX=1; every change of a mark is a decision.',
    head,
    ...lines,
    '',
  ].join('\n');
}

/** Compares what each module may with its own file, beside it. */
export function expectGrids(
  file: string,
  title: string,
  roles: readonly string[],
  rows: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [module = '', own] of Map.groupBy(rows, ([name]) => name.split('.')[0])) {
    const folder = module === 'platform' ? 'src/platform' : `src/modules/${module}`;
    const text = gridText(title, roles, new Map(own));
    expect.soft(text, module).toBe(expectedGrid(`${folder}/testing/${file}`, text));
  }
}

/** Compares with the file, or writes it when asked to. */
export function expectedGrid(path: string, actual: string): string {
  if (process.env['UPDATE_MATRIX'] === '1' || !existsSync(path)) writeFileSync(path, actual);
  return readFileSync(path, 'utf8');
}

export const markOf = (status: number): string =>
  status < 400
    ? 'yes'
    : status === 404
      ? '·'
      : [401, 403, 409, 422].includes(status)
        ? String(status)
        : `?${status}`;
