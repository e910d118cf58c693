import type { FoundPost, Pieces } from '../../search.contract.ts';
import { shortBy } from '../post/post.view.ts';
import type { Scope } from '../place/scopes.sql.ts';
import { MARKS, type FoundRow } from './found.sql.ts';

/** A text with marks in it as pieces: what was looked for, and what stands around it. */
export function piecesOf(marked: string): Pieces {
  const spaced = marked.replaceAll(/\s+/gu, ' ').trim();
  return spaced.split(MARKS.begin).flatMap((part, at) => {
    const [first = '', ...rest] = part.split(MARKS.end);
    const behind = rest.join('');
    return [
      { text: first, hit: at > 0 },
      { text: behind, hit: false },
    ].filter((piece) => piece.text !== '');
  });
}

export const foundPost = (row: FoundRow, scope: Scope): FoundPost => ({
  id: row.id,
  by: shortBy(row),
  at: row.at,
  accepted: row.accepted,
  title: piecesOf(row.title),
  link: row.link,
  scope: { title: scope.title, link: scope.link },
  excerpt: piecesOf(row.excerpt),
  contentNote: row.contentNote,
});
