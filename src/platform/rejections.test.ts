import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { root } from './root.ts';

/** A process that fails so and does not wait for it, and ends well if it may go on after that. */
const run = (failing: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', failing], {
    encoding: 'utf8',
    cwd: root,
  });
const begin = `
  import { outliveRejections } from '#platform/rejections.ts';
  import { createLog } from '#platform/log.ts';
  import { openDatabase } from '#platform/db/database.ts';
  outliveRejections(createLog('error'));
  process.on('unhandledRejection', () => { console.log('alive'); process.exit(0); });
`;
const asks = (url: string, text: string) =>
  `void openDatabase('${url}', { max: 1, patience: 50 }).pool.query(${JSON.stringify(text)});`;

test.each([
  ['the database refuses', () => asks(inject('database').appUrl, 'select from nowhere')],
  ['the database is away', () => asks('postgres://nobody@127.0.0.1:1/nothing', 'select 1')],
  [
    'all connections are taken',
    () => `const { pool } = openDatabase('${inject('database').appUrl}', { max: 1, patience: 50 });
      void pool.query('select pg_sleep(0.3)'); void pool.query('select 1');`,
  ],
])('a rejection of a library that nobody waited for ends nothing: %s', (_what, failing) => {
  const { status, stdout } = run(begin + failing());
  expect([status, /^alive$/m.test(stdout)]).toEqual([0, true]);
  expect(stdout).toContain('nobody had waited for it');
});

test.each([
  "void Promise.reject(new TypeError('of ours'));",
  "void Promise.reject('of ours');",
  "void Promise.reject({ status: 404, body: 'of ours' });",
])('nor does one of ours, and it is told: %s', (failing) => {
  const { status, stdout } = run(begin + failing);
  expect([status, /^alive$/m.test(stdout)]).toEqual([0, true]);
  expect(stdout).toContain('nobody had waited for it');
  expect(stdout).toContain('of ours');
});
