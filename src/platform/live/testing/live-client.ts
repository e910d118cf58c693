import { get, type IncomingMessage } from 'node:http';

export type LiveEvent = { event: string; id: string; data: unknown };

/** A stream as a browser holds it: events in order, and the end. */
export type LiveClient = {
  status: number;
  type: string | undefined;
  events: LiveEvent[];
  comments: number;
  retry: number | undefined;
  /** The event at that place; waits for it. */
  at(index: number): Promise<LiveEvent>;
  ended: Promise<void>;
  pause(): void;
  leave(): void;
};

export async function openLive(
  origin: string,
  headers: Record<string, string> = {},
): Promise<LiveClient> {
  const res = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${origin}/live`, { headers, agent: false }, resolve).on('error', reject);
  });
  const waiting = new Map<number, (event: LiveEvent) => void>();
  const client: LiveClient = {
    status: res.statusCode ?? 0,
    type: res.headers['content-type'],
    events: [],
    comments: 0,
    retry: undefined,
    at: (index) => {
      const there = client.events[index];
      return there ? Promise.resolve(there) : new Promise((done) => waiting.set(index, done));
    },
    ended: new Promise((done) => res.once('close', () => done())),
    pause: () => res.pause(),
    leave: () => res.destroy(),
  };
  let text = '';
  res.on('error', () => undefined);
  res.setEncoding('utf8').on('data', (chunk: string) => {
    const blocks = (text + chunk).split('\n\n');
    text = blocks.pop() ?? '';
    blocks.forEach((block) => take(client, waiting, block));
  });
  return client;
}

function take(
  client: LiveClient,
  waiting: Map<number, (event: LiveEvent) => void>,
  block: string,
): void {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
  if (block.startsWith(':')) client.comments += 1;
  const retry = field('retry');
  if (retry !== undefined) client.retry = Number(retry);
  const data = field('data');
  if (data === undefined) return;
  const event = {
    event: field('event') ?? '',
    id: field('id') ?? '',
    data: JSON.parse(data) as unknown,
  };
  client.events.push(event);
  waiting.get(client.events.length - 1)?.(event);
}
