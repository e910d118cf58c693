/** A file of ours, as whoever took it says. */
export type Taken = { path: string; kind: string; size: number };

/** What stands in Markdown for a file: a picture, a film or a sound is shown there, all else is led to. */
export function inText({ path, kind, size }: Taken, said: string, name: string): string {
  if (kind !== 'document' && kind !== 'captions') return `![${plain(said)}](${path})`;
  const ending = (/[^.]+$/.exec(name)?.[0] ?? '').toUpperCase();
  const much = size < 100_000 ? `${Math.ceil(size / 1_000)} kB` : `${(size / 1e6).toFixed(1)} MB`;
  return `[${plain(said) || plain(name)} (${ending}, ${much})](${path})`;
}

/** Words that would end the description too early are taken out of their office. */
const plain = (words: string): string => words.trim().replace(/[[\]\\`]/g, '\\$&');
