import { plainOf } from '#lib/text/plain.rules.ts';

/** The first words of rendered text, without its form; with an ellipsis when there are more. */
export function beginningOf(html: string, most: number): string {
  const text = plainOf(html);
  if (text.length <= most) return text;
  const letters = [...text.slice(0, 2 * most + 1)];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  return `${words.length > most / 2 ? words : letters.slice(0, most / 2).join('')}…`;
}

/** The same of its first paragraph alone. */
export const firstParagraphOf = (html: string, most: number): string =>
  beginningOf(html.split(/<\/(?:p|li|h3|h4|blockquote)>/)[0] ?? '', most);
