import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { root } from '#platform/root.ts';

const copy = mkdtempSync(join(tmpdir(), 'plug-'));
afterAll(() => rmSync(copy, { recursive: true }));

const own = [
  'src',
  'bin',
  'bench',
  'db',
  'messages',
  'static',
  'docs',
  'examples',
  'LICENSE',
  'tests',
  '*.{js,ts,json,md}',
  '.{ci,p*}',
];
for (const path of own.flatMap((one) => globSync(one, { cwd: root })))
  cpSync(join(root, path), join(copy, path), { recursive: true });
// What is written there of the routes is the copy's own.
mkdirSync(join(copy, 'node_modules'));
for (const name of readdirSync(join(root, 'node_modules')).filter((one) => one !== '$app'))
  symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));

const filesOf = (folder: string) =>
  new Map(
    globSync(['{src,db,messages,tests}/**/*.*', '*.*'], { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
const before = filesOf(copy);
const touched = () =>
  [...filesOf(copy)]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path)
    .filter((path) => !/^(src\/(modules|routes)|tests\/journeys)\/lanterns/.test(path))
    // Records of what is asked of all modules at once.
    .filter((path) => !/^db\/queries|statements\.txt$/.test(path))
    .map((path) => path.replace(/\d{8}_\d{4}/, '…'))
    .sort();

/** The list and the map; and what is written from the folders and the migrations there are. */
const LIST_AND_MAP = ['boundaries.js', 'src/entry/modules.ts'];
const WRITTEN = ['db/schema.sql', 'messages/index.ts'];

async function runs(...args: string[]): Promise<string> {
  const env = { ...process.env, VITEST: undefined, NO_COLOR: '1', UPDATE_MATRIX: '0' };
  const [command = '', ...rest] = args;
  const all = { cwd: copy, env, maxBuffer: 1e8 };
  const { stdout, stderr } = await promisify(execFile)(command, rest, all).catch(
    (problem: unknown) => expect.fail(said(problem)),
  );
  return stdout + stderr;
}
const said = (problem: unknown) => {
  const { stdout, stderr, message } = problem as Record<string, string>;
  return [message, stdout, stderr].join('\n').slice(-6_000);
};
const bin = (name: string, ...args: string[]) => runs('npx', '--no-install', name, ...args);
const make = (...args: string[]) => runs('npm', 'run', 'new', '--silent', '--', ...args);

async function looksRight(): Promise<void> {
  await bin('prettier', '--check', '-u', 'src/modules/lanterns', 'boundaries.js', 'src/entry');
  await bin(
    'eslint',
    'src/modules/lanterns',
    'src/routes/lanterns',
    '--no-error-on-unmatched-pattern',
  );
  // What is dead elsewhere is not its doing.
  expect(await bin('knip', '--no-exit-code')).not.toContain('lanterns');
}

test('an empty module passes everything that must hold', async () => {
  await make('module', 'lanterns');
  expect(touched()).toEqual(
    [...LIST_AND_MAP, 'messages/index.ts', 'db/migrations/…_lanterns_schema.sql'].sort(),
  );
  await runs('npm', 'test', '--', 'tests/architecture', 'tests/matrix', 'src/lib/text');
  await looksRight();
});

test('its first use case fits, and its tests say what is missing', async () => {
  await make('use-case', 'lanterns', 'lantern', 'light-lantern');
  await runs('npm', 'test', '--', 'src/modules/lanterns');
  await looksRight();
  await expect(
    runs('npm', 'test', '--', 'tests/architecture/about.test.ts', 'tests/matrix/api.test.ts'),
  ).rejects.toThrow('lanterns.light_lantern');
});

test('filled, it runs from end to end and touches nothing outside itself', async () => {
  const whole = readFileSync(join(root, 'tests/long/lanterns.txt'), 'utf8');
  for (const part of whole.split(/^=== /m).slice(1)) {
    const [path = '', ...lines] = part.split('\n');
    const at = /^(src|db|tests)\//.test(path) ? path : `src/modules/lanterns/${path}`;
    mkdirSync(dirname(join(copy, at)), { recursive: true });
    writeFileSync(join(copy, at), lines.join('\n'));
  }
  await runs('npm', 'run', 'samovar', '--silent', '--', 'schema');
  // What is new is recorded: its grids, and in db/queries what is asked of all modules at once.
  const all = ['src/modules/lanterns', 'tests/matrix', 'tests/architecture'];
  await runs('env', 'UPDATE_MATRIX=1', 'npm', 'test', '--', ...all);
  expect(touched()).toEqual(
    [
      ...LIST_AND_MAP,
      ...WRITTEN,
      'db/migrations/…_lanterns_lantern.sql',
      'db/migrations/…_lanterns_schema.sql',
    ].sort(),
  );
  await looksRight();
  await bin('svelte-check', '--tsconfig', './tsconfig.json');
  await runs('npm', 'test', '--', 'tests/journeys/lanterns.test.ts');
});
