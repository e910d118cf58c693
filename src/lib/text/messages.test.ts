import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { asksOf } from './asks.ts';
import { languages } from './locales.ts';

const root = join(import.meta.dirname, '../../..');
type Catalogue = Record<string, string>;

/** The common folder, and that of each module. */
const folders = ['messages', ...globSync('src/modules/*/messages', { cwd: root })];
const read = (folder: string, language: string): Catalogue =>
  JSON.parse(readFileSync(join(root, folder, `${language}.json`), 'utf8')) as Catalogue;
const all = (language: string): Catalogue =>
  Object.assign({}, ...folders.map((folder) => read(folder, language))) as Catalogue;

/** What a message asks for: its values and its tags. */
function asks(source: string): string[] {
  const ast = new IntlMessageFormat(source, 'en').getAst();
  const { names, tags } = asksOf(ast);
  return [...new Set([...names, ...tags])].sort();
}

test('every language has the same messages in the same place', () => {
  for (const language of languages)
    for (const folder of folders)
      expect(Object.keys(read(folder, language)).sort(), `${folder}/${language}`).toEqual(
        Object.keys(read(folder, 'en')).sort(),
      );
});

test('a message has one home, is never empty, and asks for the same values in every language', () => {
  const homes = folders.flatMap((folder) => Object.keys(read(folder, 'en')));
  expect(homes.filter((key, index) => homes.indexOf(key) !== index)).toEqual([]);
  const english = all('en');
  for (const language of languages) {
    for (const [key, source] of Object.entries(all(language))) {
      expect(source.trim(), `${language} ${key}`).not.toBe('');
      expect(asks(source), `${language} ${key}`).toEqual(asks(english[key] ?? ''));
    }
  }
});

test('the system does not shout, and never says oops', () => {
  for (const language of languages) {
    for (const [key, source] of Object.entries(all(language))) {
      expect(source, `${language} ${key}`).not.toMatch(/[!¡]|\boops\b|\bups\b/i);
    }
  }
});

const sources = globSync('src/**/*.{ts,svelte}', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Where a name is known only at run time: `t.of('because', …)`, `` t(`mine.state_${…}`) ``. */
const beginnings = new Set([
  'refusal.',
  ...sources.flatMap(({ text }) => [
    ...[...text.matchAll(/\bt\.of\(\s*'([a-z_.]+)'/g)].map(([, family]) => `${family ?? ''}.`),
    ...[...text.matchAll(/`([a-z_]+\.[a-z_.]*)\$\{/g)].map(([, beginning]) => beginning ?? ''),
  ]),
]);

test('no message is left over', () => {
  const quoted = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/(?<=['"])[a-z]\w*\.[\w.]+(?=['"])/g)].flat()),
  );
  const isUsed = (key: string) =>
    quoted.has(key) || [...beginnings].some((beginning) => key.startsWith(beginning));
  expect(Object.keys(all('en')).filter((key) => !isUsed(key))).toEqual([]);
});

test('no message is missing', () => {
  const known = new Set(Object.keys(all('en')));
  const missing = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt(?:\.rich)?\(\s*'([^']+)'/g)]
      .map((found) => found[1] ?? '')
      .filter((key) => /^[a-z]\w*\.[\w.]*\w$/.test(key) && !known.has(key))
      .map((key) => `${path}: ${key}`),
  );
  expect(missing).toEqual([]);
});

/** Reasons are named in policies, refusals and schemas; each is a sentence somebody will read. */
test('every reason has a sentence', () => {
  const known = new Set(Object.keys(all('en')));
  const denied = /\bdeny\('([a-z_]+)'|\bRefusal\('[a-z_]+',\s*'([a-z_]+)'/g;
  const inSchemas = /\(\s*(?:[\w.]+,\s*)?'([a-z]+(?:_[a-z]+)+)'/g;
  const unsaid = sources.flatMap(({ path, text }) => {
    const found = [
      ...text.matchAll(denied),
      ...(path.endsWith('contract.ts') ? text.matchAll(inSchemas) : []),
    ];
    return found
      .map((one) => one[1] ?? one[2] ?? '')
      .filter((reason) => !known.has(`refusal.${reason}`))
      .map((reason) => `${path}: ${reason}`);
  });
  expect([...new Set(unsaid)]).toEqual([]);
});
