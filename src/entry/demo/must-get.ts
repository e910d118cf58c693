/** What a demo speaks of must have been told before. */
export function mustGet<T>(among: ReadonlyMap<string, T>, key: string): T {
  const found = among.get(key);
  if (found === undefined) throw new Error(`The demo speaks of ${key} before it is there.`);
  return found;
}
