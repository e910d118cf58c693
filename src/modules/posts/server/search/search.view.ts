import { plainOf } from '#lib/text/plain.rules.ts';
import type { FoundPost } from '../../search.contract.ts';
import { shortBy } from '../post/post.view.ts';
import type { Scope } from '../place/scopes.sql.ts';
import { piecesOf, searched, type Like } from './excerpt.rules.ts';
import type { FoundRow } from './found.sql.ts';

/** Rows, and where in them words stand that may be what was looked for. */
export const searchedRows = (rows: readonly FoundRow[]) =>
  rows.map((row) => ({
    ...row,
    title: searched(row.title, row.lexemes),
    excerpt: searched(plainOf(row.html), row.lexemes),
  }));
type Row = ReturnType<typeof searchedRows>[number];

/** The words of which only the dictionary knows, as it is asked for them. */
export const doubtfulIn = (rows: readonly Row[]): string[] => [
  ...new Set(
    rows.flatMap(({ title, excerpt, language, lexemes }) =>
      [...title.words, ...excerpt.words].flatMap(({ key, word }) =>
        lexemes.includes(key) ? [] : [`${language} ${word}`],
      ),
    ),
  ),
];

/** `known` are words of those asked for with what they are looked for as. */
export function foundPost(row: Row, scope: Scope, known: ReadonlySet<string>): FoundPost {
  const lexemeOf = ({ key, word }: Like) =>
    row.lexemes.find((one) => one === key || known.has(`${row.language} ${word} ${one}`));
  return {
    id: row.id,
    by: shortBy(row),
    at: row.at,
    accepted: row.accepted,
    title: piecesOf(row.title, lexemeOf, true),
    link: row.link,
    scope: { title: scope.title, language: scope.language, link: scope.link },
    excerpt: piecesOf(row.excerpt, lexemeOf),
    contentNote: row.contentNote,
  };
}
