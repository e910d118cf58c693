/** Each once, whatever its case. */
export function eachOnce(words: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const word of words)
    if (word !== '') known.set(word.toLowerCase(), known.get(word.toLowerCase()) ?? word);
  return [...known.values()];
}
