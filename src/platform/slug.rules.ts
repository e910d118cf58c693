import { isNoId } from './slug.contract.ts';

const LONGEST = 60;

/** Words as they stand in an address: letters and digits of the Latin alphabet, joined by hyphens; never an id. */
export function slugOf(words: string, otherwise: string): string {
  const letters = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return letters === '' || !isNoId(letters) ? otherwise : letters;
}

/** The first of slug, slug-2, slug-3 … that is neither taken nor kept for a page. */
export function freeSlug(
  wished: string,
  taken: Iterable<string>,
  reserved: readonly string[],
): string {
  const used = new Set([...reserved, ...taken]);
  if (!used.has(wished)) return wished;
  let number = 2;
  while (used.has(`${wished}-${number}`)) number += 1;
  return `${wished}-${number}`;
}
