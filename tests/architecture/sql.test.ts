import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#platform/root.ts';
import { map } from '../../boundaries.js';

const OURS = ['platform', 'migration', 'graphile_worker'];
const schema = `"?(${[...Object.keys(map), ...OURS].join('|')})"?`;
const name = `${schema}\\.(\\w+)`;

/** Where SQL names what it reads or writes: as text, by the builder, as a function, as a column to be erased. */
const patterns = [
  `\\b(?:from|join|into|update|using|table|only)\\s+${name}\\b`,
  `\\bfrom\\s+[\\w".]+(?:\\s+\\w+)?\\s*,\\s*${name}\\b`,
  `(?:From|Into|Join|[tT]able|ref)\\(\\s*\\[?['"\`]${name}\\b`,
  `['"\`]${name}\\.\\w+['"\`]`,
].map((pattern) => new RegExp(pattern, 'gi'));
const called = new RegExp(`\\b${name}\\(`, 'g');
const functions = readFileSync(join(root, 'db/schema.sql'), 'utf8').match(/(?<=FUNCTION )[\w.]+/g);

/** `path: schema.name` for whatever is neither the module's own nor published by another. */
function offences(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const [, kind, module = ''] = path.split('/');
    const own = kind === 'modules' ? [module] : OURS;
    const code = text.replaceAll(/\/\*.*?\*\/|(?<=^\s*)\/\/.*?$/gms, '');
    const named = (pattern: RegExp) =>
      [...code.matchAll(pattern)].map(([, of = '', what = '']) => `${of.toLowerCase()}.${what}`);
    const names = [
      ...patterns.flatMap(named),
      ...named(called).filter((one) => functions?.includes(one)),
    ];
    return [...new Set(names)]
      .filter((one) => !own.some((of) => one.startsWith(`${of}.`)) && !one.includes('.pub_'))
      .map((one) => `${path}: ${one}`);
  });
}

test('SQL names only what is its module’s own, and what others publish', () => {
  const paths = globSync('src/{modules,platform,entry,routes,lib}/**/*.{ts,svelte}', { cwd: root });
  const ours = paths.filter((path) => !/\.test\.ts$|\/testing\//.test(path));
  const files = new Map(ours.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  expect(files.size).toBeGreaterThan(500);
  expect(offences(files)).toEqual([]);
});

test.each([
  ['learning', 'sql`select 1 from accounts.persona p`'],
  ['learning', 'sql`delete from learning.post p using "leading".duty d where …`'],
  ['learning', 'sql`select 1 from learning.post p, accounts.session s`'],
  ['learning', 'sql`update posts.post set hearts = 0`'],
  ['learning', 'sql`select community.erase_acts(1)`'],
  ['learning', "tx.selectFrom('accounts.persona as p')"],
  ['learning', "tx.selectFrom('learning.post').innerJoin('accounts.persona as p', 'p.id', 'x')"],
  ['learning', "tx\n.insertInto('platform.sent')"],
  ['learning', "rowsOf('accounts.session.persona_id')"],
  ['learning', "sql.table('accounts.session')"],
])('an offence in %s is found: %s', (module, text) => {
  expect(offences(new Map([[`src/modules/${module}/server/x.sql.ts`, text]]))).toHaveLength(1);
});

test('what is published, the own, and what only looks like SQL is none', () => {
  const text = `// from accounts.persona
    sql\`select posts.post from learning.post join accounts.pub_member_card c on c.id = p.id\`;
    ctx.emit({ type: 'accounts.side_changed' }); posts.heart(inThreads);`;
  expect(offences(new Map([['src/modules/learning/server/x.ts', text]]))).toEqual([]);
});
