const LIST_ITEM = /^(?:[-*]|\d+\.) /;

/**
 * Text wrapped for the reader of the source, unwrapped for the reader of the page: one line a
 * paragraph or list item, whatever the indentation.
 */
export function prose(text: TemplateStringsArray): string {
  const paragraphs = text
    .join('')
    .trim()
    .split(/\n\s*\n/);
  return paragraphs.map(unwrapped).join('\n\n');
}

function unwrapped(paragraph: string): string {
  const lines = paragraph.split('\n').map((line) => line.trim());
  return lines.reduce((text, line) => `${text}${LIST_ITEM.test(line) ? '\n' : ' '}${line}`);
}
