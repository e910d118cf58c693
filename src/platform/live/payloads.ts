/** PostgreSQL refuses a payload of 8000 bytes or more. */
const LIMIT = 7_900;

/** One wake-up as NOTIFY payloads: as many as its list of people needs. Throws when its data alone is too large. */
export function payloadsOf(wake: { channel: string; to: readonly string[] }): string[] {
  const bare = Buffer.byteLength(JSON.stringify({ ...wake, to: [] }));
  const payloads: string[] = [];
  let part: string[] = [];
  let size = bare;
  for (const id of wake.to) {
    const cost = Buffer.byteLength(JSON.stringify(id)) + 1;
    if (bare + cost > LIMIT)
      throw new Error(`A wake-up of ${wake.channel} is too large for the bus`);
    if (size + cost > LIMIT) {
      payloads.push(JSON.stringify({ ...wake, to: part }));
      part = [];
      size = bare;
    }
    part.push(id);
    size += cost;
  }
  if (part.length > 0) payloads.push(JSON.stringify({ ...wake, to: part }));
  return payloads;
}
