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

/** Of two words for one thing one is said; the other is refused (`docs/glossary.md`). */
const refusedWords: Record<(typeof languages)[number], Record<string, RegExp>> = {
  en: {
    'space, sub-forum': /\b(rooms?|boards?|categor(y|ies)|subforums?)\b/i,
    thread: /\btopics?\b/i,
    post: /\b(comments?|contributions?)\b/i,
    'e-mail': /\bemails?\b|\be-?mailed\b|E-Mail/,
    'Save (on a button)': /^Keep( this\b.*)?$/,
    Change: /\b(edit|edits|editing|modify)\b/i,
    'sign in': /\blog(ged|ging)?[ -]?(in|out|on)\b/i,
    'name, person': /\b(users?|usernames?)\b/i,
    heart: /\b(upvotes?|liked by)\b/i,
  },
  es: {
    'espacio, subforo': /\b(salas?|categorías?|tablón|foros?)\b/i,
    mensaje: /\b(entradas?|publicación|publicaciones|comentarios?)\b/i,
    correo: /\be-?mails?\b|\bmails?\b/i,
    'Guardar (en un botón)': /^Conservar\b/,
    Cambiar: /\beditar\b/i,
    Entrar: /\b(iniciar sesión|loguear\w*|login)\b/i,
    'nombre, persona': /\busuari[oa]s?\b/i,
    'clave de acceso': /(?<![</])\btokens?\b|\bfichas? de acceso\b/i,
    tarea: /(?<!\p{L})(encargos?|funci(ón|ones)|responsabilidad(es)?)(?!\p{L})/iu,
    verificación: /(?<!\p{L})(autorizaci(ón|ones)|habilitaci(ón|ones)|habilitad[oa]s?)(?!\p{L})/iu,
  },
};

test('one thing has one word, in every language', () => {
  const found = languages.flatMap((language) =>
    Object.entries(all(language)).flatMap(([key, source]) =>
      Object.entries(refusedWords[language])
        .filter(([, refused]) => refused.test(source))
        .map(([word]) => `${language} ${key}: say “${word}” in “${source}”`),
    ),
  );
  expect(found).toEqual([]);
  expect('Rooms to log in to').toMatch(refusedWords.en['space, sub-forum'] ?? /^$/);
});

const sources = globSync('src/**/*.{ts,svelte}', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/**
 * Where a name is known only at run time: `t.of('because', …)`, `` t(`mine.state_${…}`) ``. What may come
 * there stands somewhere as a word.
 */
function leftOver(keys: readonly string[], texts: readonly string[]): string[] {
  const whole = texts.join('\n');
  const filled = whole
    .replaceAll(/\$\{[^{}`]*\}/g, '…')
    .replaceAll(/\$\{[^{}`]*`[^`]*`[^{}`]*\}/g, '…');
  const found = (pattern: RegExp, text = filled) =>
    [...text.matchAll(pattern)].map(([, one = '']) => one);
  const quoted = new Set(found(/(?<=['"])([a-z]\w*\.[\w.]+)(?=['"])/g, whole));
  const families = ['refusal', ...found(/\bt\.of\(\s*'([a-z_.]+)'/g, whole)];
  const shapes = [
    ...families.map((family) => `${family}.…`),
    ...found(/`([a-z_]+\.[\w.]*…[\w.…]*)`/g),
    ...found(/\bt(?:\.rich)?\(\s*`(…[\w.…]*)`/g),
    ...[...filled.matchAll(/\bt\.of\(\s*'([a-z_.]+)',\s*`([\w.…]+)`/g)].map(
      ([, family, name]) => `${family}.${name}`,
    ),
  ].map((shape) => ({
    pattern: new RegExp(`^${shape.replaceAll('.', '\\.').replaceAll(/…+/g, '([\\w.]+)')}$`),
    between: shape.includes('……') ? /[._]/ : '.',
  }));
  const endings = [...new Set(found(/`…(_[a-z]+)`/g))];
  const words = new Set(whole.match(/\w+/g));
  const isWord = (one: string): boolean =>
    words.has(one) ||
    endings.some((end) => one.endsWith(end) && words.has(one.slice(0, -end.length)));
  return keys.filter(
    (key) =>
      !quoted.has(key) &&
      !shapes.some(({ pattern, between }) =>
        pattern.exec(key)?.slice(1).join('.').split(between).every(isWord),
      ),
  );
}

test('no message is left over', () => {
  const texts = sources.map(({ text }) => text);
  expect(leftOver(Object.keys(all('en')), texts)).toEqual([]);
  const left = ['tea.pot', 'refusal.too_hot', 'cup.state_cracked', 'inbox.poured_over'];
  expect(leftOver(left, ["t('tea.cup')", 't(`cup.state_${how}`)', '`inbox.${it}${then}`'])).toEqual(
    left,
  );
  const said = ["t('tea.pot')", "deny('too_hot')", "t.of('cup', is)", "'state_cracked'"];
  expect(leftOver(left, said)).toEqual(['inbox.poured_over']);
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
