/** A name with each two neighbouring letters changed round, once each: what hurried fingers type. */
export function changedRound(name: string): string[] {
  const letters = [...name].slice(0, 20);
  const spellings = letters.slice(1).map((_letter, at) => {
    const changed = [...letters];
    [changed[at], changed[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
    return changed.join('');
  });
  return [...new Set(spellings)].filter((one) => one !== name);
}
