import type { FoundPost, Pieces } from '../../search.contract.ts';
import { byOf } from '../space/list-item.view.ts';
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

export const foundPost = (row: FoundRow): FoundPost => ({
  id: row.id,
  by: byOf(row),
  at: row.at,
  opening: row.opening,
  accepted: row.accepted,
  thread: { slug: row.threadSlug, title: piecesOf(row.threadTitle), kind: row.kind },
  space: { slug: row.spaceSlug, title: row.spaceTitle },
  excerpt: piecesOf(row.excerpt),
  contentNote: row.contentNote,
});
