import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { map } from '../../boundaries.js';

/** One offence per rule: [rule, where, what]. A rule without a line here fails the last test. */
const planted: [rule: string, path: string, source: string][] = [
  [
    'map:accounts',
    'modules/accounts/server/x.ts',
    "export { leading } from '#modules/leading/index.server.ts';",
  ],
  [
    'api',
    'modules/admin/server/x.ts',
    "export { progress } from '#modules/learning/server/counting/progress.rules.ts';",
  ],
  [
    'routes-use-the-api',
    'entry/x.ts',
    "export { progress } from '#modules/learning/server/counting/progress.rules.ts';",
  ],
  ['web-holds-no-server', 'platform/web/x.ts', "export { perform } from '../perform.ts';"],
  [
    'contract-is-pure',
    'modules/safety/x.contract.ts',
    "export { perform } from '#platform/perform.ts';",
  ],
  [
    'rules-are-pure',
    'modules/safety/server/x.rules.ts',
    "export { newId } from '#platform/ids.ts';",
  ],
  [
    'policy-asks-nobody',
    'modules/accounts/server/x.policy.ts',
    "export { readSelf } from './account/account.sql.ts';",
  ],
  ['sql-stays-in-sql-files', 'modules/safety/server/y.ts', "export { sql } from 'kysely';"],
  [
    'sql-stays-in-sql-files',
    'modules/leading/server/y.ts',
    "export { sql } from '#platform/db/sql.ts';",
  ],
  [
    'modules-know-no-framework',
    'modules/leading/server/x.ts',
    "export { writable } from 'svelte/store';",
  ],
  [
    'ui-sees-no-server',
    'modules/learning/ui/X.svelte',
    "<script lang='ts'>import { learning } from '../index.server.ts'; learning;</script>",
  ],
  [
    'platform-knows-no-module',
    'platform/x.ts',
    "export { Join } from '#modules/accounts/contract.ts';",
  ],
  ['slow-work-in-lanes', 'modules/accounts/server/y.ts', "export { hash } from '@node-rs/argon2';"],
  [
    'slow-work-before-the-transaction',
    'modules/accounts/server/z.ts',
    "export { outsideActs } from '#platform/slow.ts';",
  ],
  [
    'loaded-when-needed',
    'modules/accounts/server/w.ts',
    "export { verifyAuthenticationResponse } from '@simplewebauthn/server';",
  ],
  ['no-circular', 'modules/safety/server/a.ts', "export { b } from './b.ts'; export const a = 1;"],
  ['unresolvable', 'modules/notifications/server/x.ts', "export { gone } from './gone.ts';"],
];

/** What makes a circle of the one that is planted. */
const OTHER_END = 'src/modules/safety/server/b.ts';

type Report = {
  modules: { source: string }[];
  summary: {
    violations: { from: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
};

function cruise(cwd: string): Report {
  const bin = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const run = () =>
    execFileSync(process.execPath, [bin, '-c', 'boundaries.js', '-T', 'json', 'src'], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    return JSON.parse(run()) as Report;
  } catch (found) {
    return JSON.parse((found as { stdout: string }).stdout) as Report;
  }
}

const onDisk = (cwd: string) =>
  globSync('src/**/*.{ts,svelte}', { cwd })
    .filter((path) => !path.endsWith('.d.ts'))
    .sort();
const read = (report: Report) =>
  report.modules
    .map((module) => module.source)
    .filter(
      (path) => path.startsWith('src/') && !path.endsWith('.d.ts') && /\.(ts|svelte)$/.test(path),
    )
    .sort();

test('the map names every module', () => {
  expect(Object.keys(map).sort()).toEqual(readdirSync('src/modules').sort());
});

const copy = mkdtempSync(join(tmpdir(), 'walls-'));
afterAll(() => rmSync(copy, { recursive: true }));
const report = cruiseWithOffenders();

/** All of our sources, and among them the planted ones. */
function cruiseWithOffenders(): Report {
  for (const path of [
    'src',
    'package.json',
    'tsconfig.json',
    'boundaries.js',
    'messages',
    'db',
    'tests',
  ]) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const put = (path: string, source: string) => {
    mkdirSync(dirname(join(copy, 'src', path)), { recursive: true });
    writeFileSync(join(copy, 'src', path), source);
  };
  for (const [, path, source] of planted) put(path, source);
  put(OTHER_END.replace('src/', ''), "export { a } from './a.ts'; export const b = 1;");
  return cruise(copy);
}

test('the walls stand, and every file was looked at', () => {
  const offenders = new Set(planted.map(([, path]) => `src/${path}`)).add(OTHER_END);
  const found = report.summary.violations.filter(({ from }) => !offenders.has(from));
  expect(found.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  expect(read(report).filter((path) => !offenders.has(path))).toEqual(onDisk('.'));
});

test('each wall catches its own offender, and only that one', () => {
  const caught = report.summary.violations.map((found) => [
    found.rule.name,
    found.from.replace('src/', ''),
  ]);
  // A circle is reported from either end.
  const once = caught.filter(
    ([rule, from]) => rule !== 'no-circular' || from === 'modules/safety/server/a.ts',
  );
  expect(once.sort()).toEqual(planted.map(([rule, path]) => [rule, path]).sort());
  const kinds = new Set(
    report.summary.ruleSetUsed.forbidden.map((rule) =>
      rule.name.replace(/^map:.*/, 'map:accounts'),
    ),
  );
  const offended = new Set(planted.map(([rule]) => rule));
  expect([...offended].sort(), 'a rule has no planted offence').toEqual([...kinds].sort());
});
