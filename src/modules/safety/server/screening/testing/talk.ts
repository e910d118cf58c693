/** Line by line, without what is for the eye. */
export const talk = (all: string): string =>
  all
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

export const linesOf = (text: string): { by: string; text: string }[] =>
  text.split('\n').map((line) => ({ by: line.slice(0, 1), text: line.slice(3) }));
