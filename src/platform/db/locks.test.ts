import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { locks } from './locks.sql.ts';

const known = [
  'src/platform/db/locks.sql.ts',
  'src/platform/db/migrate.ts',
  'src/platform/audit/audit.sql.ts',
];

test('no two advisory locks share a number, and none is taken beside the list', () => {
  expect(new Set(Object.values(locks)).size).toBe(Object.keys(locks).length);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const taking = files.filter((name) =>
    readFileSync(join(root, name), 'utf8').includes('pg_advisory'),
  );
  expect(taking.sort()).toEqual(known.sort());
});
