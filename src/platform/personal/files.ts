import { slugOf } from '../slug.rules.ts';

/** A file's name of its own within a folder: a number, and what letters and digits of a title there are. */
export function pathOf(folder: string, nr: number, title: string | null): string {
  const words = slugOf(title ?? '', '').slice(0, 40);
  return `${folder}/${String(nr + 1).padStart(5, '0')}${words && `-${words}`}.md`;
}

/** Words as somebody typed them, below where and when they were said. */
export const markdownOf = (
  place: string | null,
  at: Date,
  texts: readonly (string | null)[],
): string =>
  [
    `<!-- ${(place ?? '').replace(/--+|[<>]/g, '–')} · ${at.toISOString()} -->`,
    ...texts.filter((text) => text !== null && text !== ''),
    '',
  ].join('\n\n');

export const suffixOf = (type: string): string =>
  ({ 'image/webp': 'webp', 'image/gif': 'gif', 'image/png': 'png', 'image/jpeg': 'jpg' })[type] ??
  'bin';
