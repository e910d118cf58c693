/** What a browser gave for a passkey: the whole of it, which passkey, what it signed, and for whom. */
export type Answered = {
  whole: object;
  id: string;
  challenge: string;
  /** The account's handle as the device keeps it; empty when it was not given. */
  handle: string;
};

/** Reads the JSON of a browser. Undefined when it is none, or lacks what is asked for. */
export function answered(json: string): Answered | undefined {
  const whole = parsed(json);
  const response = isRecord(whole) ? whole['response'] : undefined;
  if (!isRecord(whole) || !isRecord(response)) return undefined;
  const { id } = whole;
  const { clientDataJSON: data, userHandle: handle } = response;
  if (typeof id !== 'string' || typeof data !== 'string') return undefined;
  const client = parsed(Buffer.from(data, 'base64url').toString('utf8'));
  const challenge = isRecord(client) ? client['challenge'] : undefined;
  if (typeof challenge !== 'string') return undefined;
  return { whole, id, challenge, handle: typeof handle === 'string' ? handle : '' };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
