const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The first words of rendered text, without its form; with an ellipsis when there are more. */
export function beginningOf(html: string, most: number): string {
  const text = html
    .replace(/<\/?bdi>/g, '')
    // The end may have been cut within a tag.
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => named[name] ?? '')
    // What is one space already is left: a list of thirty does this at each reading.
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ (?=[.,;:!?…])/g, '')
    .trim();
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
