import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from '#lib/text/messages.ts';
import { root } from '../root.ts';
import { statusOf, type RefusalCode } from '../verdict.ts';

/** Where a reason is a word of its own for its code, or is said in other ways than those that are found. */
const SAID: Record<string, RefusalCode> = {
  token_unknown: 'unauthenticated',
  token_expired: 'unauthenticated',
  token_malformed: 'unauthenticated',
  pictures_busy: 'unavailable',
  picture_too_slow: 'unavailable',
  words_changed: 'conflict',
  at_once: 'conflict',
  last_operator: 'forbidden',
  last_operator_stays_behind: 'forbidden',
  first_words_hidden: 'forbidden',
  first_words_taken_back: 'forbidden',
  ...fromImports('differs', 'other_side', 'person_of_other_side', 'place_taken', 'source_kept'),
};
function fromImports(...whys: string[]): Record<string, RefusalCode> {
  return Object.fromEntries(whys.map((why) => [`import_${why}`, 'conflict']));
}
/** What is no reason of a refusal, though there is a sentence. */
const NONE = new Set<string>(['internal', 'other', ...Object.keys(statusOf)]);

/** `reasons.json`: which reasons a problem of each code may carry, as far as the code says so in one word. */
export function reasonsFile(): string {
  const found = new Map<string, Set<string>>();
  const add = (reason: string, code: string) =>
    found.set(reason, (found.get(reason) ?? new Set()).add(code));
  const paths = globSync('src/**/*.ts', { cwd: root }).filter(
    (path) => !/\.test\.ts$|\/testing\//.test(path),
  );
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, code = '', reason = code] of text.matchAll(
      /new Refusal\(\s*'(\w+)'(?:,\s*'(\w+)')?/g,
    ))
      add(reason, code);
    for (const [, reason = ''] of text.matchAll(/\bdeny\(\s*'(\w+)'/g))
      add(reason, reason === 'sign_in_first' ? 'unauthenticated' : 'forbidden');
    for (const [, reason = ''] of text.matchAll(/\brefusedAt\(\s*[^,]+,\s*'(\w+)'/g))
      add(reason, 'invalid');
  }
  // What a schema says of a field stands only there.
  const reasons = Object.keys(catalogues.en)
    .filter((key) => key.startsWith('refusal.'))
    .map((key) => key.slice('refusal.'.length))
    .filter((reason) => !NONE.has(reason))
    .sort();
  const of = (code: string) => (reason: string) =>
    (found.get(reason) ?? new Set([SAID[reason] ?? 'invalid'])).has(code);
  const listed = Object.keys(statusOf).map((code) => lineOf(code, reasons.filter(of(code))));
  return `{\n${listed.join(',\n')}\n}\n`;
}

/** In one line where it fits, as files of this sort are formatted here. */
function lineOf(code: string, reasons: readonly string[]): string {
  const said = reasons.map((reason) => `"${reason}"`);
  const short = `  "${code}": [${said.join(', ')}]`;
  if (short.length < 100) return short;
  return `  "${code}": [\n${said.map((one) => `    ${one}`).join(',\n')}\n  ]`;
}
