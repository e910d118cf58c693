const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Those of `lines` that `others` do not have as often, in their order. */
function missingIn(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** What is different between two versions of a text, line by line: what went, and what came. */
export function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [was, is] = [linesOf(before), linesOf(after)];
  return { gone: missingIn(was, is), come: missingIn(is, was) };
}
