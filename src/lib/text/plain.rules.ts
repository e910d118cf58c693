const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" },
};

/** Rendered words as plain text, for lists and previews: a mark within a word leaves no gap, a block or a line that ends does. */
export const plainOf = (html: string): string =>
  html
    .replace(/<\/?(?:a|bdi|code|em|s|strong)(?:\s[^>]*)?>/g, '')
    // The end may have been cut within a tag.
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (all, name: string) => ENTITIES[name] ?? all)
    // What is one space already is left: a list of thirty does this at each reading.
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
