import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '#platform/root.ts';

test('what is live is so with pages, streams and worker as three processes', () => {
  const journeys = ['thread-live', 'inbox'].map((name) => `tests/journeys/${name}.test.ts`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'journeys', ...journeys],
    { cwd: root, env: { ...process.env, PROCESSES: '3' }, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
});
