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
  `(?:From|Into|Join|[tT]able|ref)\\(\\s*\\[?['"\`]${name}\\b`,
  `['"\`]${name}\\.\\w+['"\`]`,
  `withSchema\\(\\s*['"\`]${schema}['"\`]()`,
].map((pattern) => new RegExp(pattern, 'gi'));
const called = new RegExp(`\\b${name}\\(`, 'g');
/** What is no word of our own code either: behind a comma, or wherever else a table may stand. */
const bare = new RegExp(`(?<!['"\`.\\w])${name}\\b(?!\\s*\\()`, 'g');
const schemas = readFileSync(join(root, 'db/schema.sql'), 'utf8');
const functions = new Set(schemas.match(/(?<=FUNCTION )[\w.]+/g));
const tables = new Set(schemas.replaceAll('"', '').match(/(?<=^table )[\w.]+/gm));

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
      ...named(called).filter((one) => functions.has(one)),
      ...named(bare).filter((one) => tables.has(one) && !isAlias(code, one)),
    ];
    return [...new Set(names)]
      .filter((one) => !own.some((of) => one.startsWith(`${of}.`)) && !one.includes('.pub_'))
      .map((one) => `${path}: ${one}`);
  });
}

/** `(select …) posts`: what follows names its columns. */
const isAlias = (code: string, one: string): boolean =>
  new RegExp(`\\)\\s*(?:as\\s+)?${one.split('.', 1)[0]}\\b(?!\\.)`).test(code);

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
  ['learning', 'sql`select 1 from learning.post as p, accounts.session s`'],
  ['learning', 'sql`select 1 from learning.post p, learning.step, accounts.session s where true`'],
  ['learning', 'sql`select 1 from learning.post p join learning.step s on true, accounts.session`'],
  ['learning', 'sql`select 1 from (select 1) a, accounts.session`'],
  ['learning', 'sql`merge into accounts.session s using learning.post p on true`'],
  ['learning', 'sql`copy accounts.session to stdout`'],
  ['learning', "tx.withSchema('accounts').selectFrom('session')"],
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
    sql\`select posts.post from (select id, post from learning.post) posts join accounts.pub_member_card c on c.id = p.id\`;
    ctx.emit({ type: 'accounts.side_changed' }); posts.heart(inThreads);`;
  expect(offences(new Map([['src/modules/learning/server/x.ts', text]]))).toEqual([]);
});

/** Whose answer may be neither: a column that is null, a reader who is nobody. `not` of that is no yes. */
const uncertain = /\bnot\s+\(?\$\{\s*\w*(?:By|To|Met|[bB]locked|[lL]ooksAfter)\(/g;
const negated = (text: string): number => [...text.matchAll(uncertain)].length;

test('what nobody may say of a reader is not taken for a yes: a condition on one is turned round by `is not true`', () => {
  const paths = globSync('src/{modules,platform}/**/*.sql.ts', { cwd: root });
  expect(paths.filter((path) => negated(readFileSync(join(root, path), 'utf8')) > 0)).toEqual([]);
  for (const offence of [
    'sql`where not ${moderatedBy(actor)}`',
    'sql`where a and not (${visibleTo(actor, "above")} or true)`',
    "sql`not ${notBlocked(actor, 'author_id')}`",
  ])
    expect(negated(offence)).toBe(1);
  expect(negated('sql`where ${moderatedBy(actor)} is not true and not ${isOwn(post)}`')).toBe(0);
});
