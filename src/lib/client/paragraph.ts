/**
 * Where a text of its own goes in Markdown while one writes at `at`: behind the paragraph there, so that no mark that is
 * open takes it in. `text` is what stands from `at` to `end` afterwards; what follows keeps the empty line that it has.
 */
export function asParagraph(value: string, caret: number, text: string) {
  const at = endOfParagraph(value, caret);
  const [before, after] = [value.slice(0, at), value.slice(at)];
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const behind = /^\n*/.exec(after)?.[0].slice(0, 2) ?? '';
  return { at, end: at + behind.length, gap: gap.length, text: `${gap}${text}\n\n` };
}

function endOfParagraph(value: string, at: number): number {
  const rest = value.slice(at);
  const isInEmptyLine = /(?:^|\n)$/.test(value.slice(0, at)) && /^(?:\n|$)/.test(rest);
  if (isInEmptyLine) return at;
  const end = rest.search(/\n[ \t]*\n/);
  return end < 0 ? value.length : at + end;
}
