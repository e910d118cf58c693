const LIST_ITEM = /^(?:[-*]|\d+\.) /;

/**
 * Text wrapped for the reader of the source, unwrapped for the reader of the page: one line a
 * paragraph or list item, whatever the indentation.
 */
export function prose(text: TemplateStringsArray): string {
  return unwrapped(text.join(''));
}

/** The same for text that comes from elsewhere than a template. */
export function unwrapped(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(inOneLine)
    .join('\n\n');
}

function inOneLine(paragraph: string): string {
  const lines = paragraph.split('\n').map((line) => line.trim());
  return lines.reduce((text, line) => `${text}${LIST_ITEM.test(line) ? '\n' : ' '}${line}`);
}
