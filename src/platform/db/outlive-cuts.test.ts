import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

test('every pool of ours outlives a cut of a connection that somebody holds', () => {
  const opened = globSync('src/**/*.ts', { cwd: root })
    .filter((path) => !path.includes('test'))
    .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }))
    .filter(({ source }) => source.includes('new pg.Pool('));
  expect(opened.length).toBeGreaterThan(1);
  for (const { path, source } of opened) expect(source, path).toContain('outliveCuts(');
});
