/**
 * The alphabetical order of names, the same on every machine: letters first, whatever their case
 * and accents; ties by code point.
 */
export function alphabetical(a: string, b: string): number {
  return byCodePoint(letters(a), letters(b)) || byCodePoint(a, b);
}

const letters = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .toLowerCase();

function byCodePoint(a: string, b: string): number {
  const others = b[Symbol.iterator]();
  for (const character of a) {
    const other = others.next();
    if (other.done === true) return 1;
    const difference = (character.codePointAt(0) ?? 0) - (other.value.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return others.next().done === true ? 0 : -1;
}
