/** PostgreSQL refuses a payload of 8000 bytes or more. */
const LIMIT = 7_900;

/** Wake-ups as they gather in an act: by channel, the keys that changed and how far each has come. */
export type Wakes = Map<string, Map<string, number>>;

/** Remembers that keys of a channel have come so far; the same key twice is one wake-up. */
export function gather(wakes: Wakes, channel: string, keys: readonly string[], seq: number): void {
  if (keys.length === 0) return;
  const at = wakes.get(channel) ?? new Map<string, number>();
  wakes.set(channel, at);
  for (const key of keys) at.set(key, Math.max(seq, at.get(key) ?? 0));
}

/** Wake-ups as NOTIFY payloads: as few as their keys need, however many people they are for. */
export const payloadsOf = (wakes: Wakes): string[] =>
  [...wakes].flatMap(([channel, at]) => payloadsFor(channel, at));

function payloadsFor(channel: string, at: ReadonlyMap<string, number>): string[] {
  const head = `{"channel":${JSON.stringify(channel)},"at":{`;
  const payloads: string[] = [];
  let part: string[] = [];
  let size = head.length + 2;
  const end = () => {
    if (part.length > 0) payloads.push(`${head}${part.join(',')}}}`);
    part = [];
    size = head.length + 2;
  };
  for (const [key, seq] of at) {
    const entry = `${JSON.stringify(key)}:${seq}`;
    const cost = Buffer.byteLength(entry) + 1;
    if (size + cost > LIMIT) end();
    if (size + cost > LIMIT) throw new Error(`A wake-up of ${channel} is too large for the bus`);
    part.push(entry);
    size += cost;
  }
  end();
  return payloads;
}
