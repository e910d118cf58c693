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
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,;:!?…])/gu, '$1')
    .trim();
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}

/** The same of its first paragraph alone. */
export const firstParagraphOf = (html: string, most: number): string =>
  beginningOf(html.split(/<\/(?:p|li|h3|h4|blockquote)>/)[0] ?? '', most);
