import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person } from '../actor.ts';

/** One open tab: its person, the channels joined, and the cursor last sent on each. */
export type Stream = {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly actor: Person;
  readonly channels: readonly string[];
  readonly sent: Map<string, number>;
  checkedAt: number;
};

const heartbeat = Buffer.from(':\n\n');

/** Answers with an open stream. The wait before reconnecting differs, so that not all come back at once. */
export function begin(stream: Stream, chance: number): void {
  stream.res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  stream.res.write(`retry: ${1_000 + Math.floor(chance * 2_000)}\n\n`);
}

/** Writing to one that has ended would be an error nobody catches. */
export const isOpen = ({ res }: Stream): boolean => !res.writableEnded && !res.destroyed;

/** Sends a cursor unless the stream has it already, or a later one. */
export function sendCursor(stream: Stream, channel: string, seq: number): boolean {
  if ((stream.sent.get(channel) ?? -1) >= seq) return false;
  stream.sent.set(channel, seq);
  stream.res.write(
    `event: ${channel}\nid: ${idOf(stream.sent)}\ndata: ${JSON.stringify({ seq })}\n\n`,
  );
  return true;
}

export const beat = (stream: Stream): void => void stream.res.write(heartbeat);

/** What waits in this process because the reader is slow. */
export const backlog = (stream: Stream): number => stream.res.writableLength;

/** The cursors a reconnecting browser had, from the header `Last-Event-ID`. */
export function cursorsOf(header: string | string[] | undefined): Map<string, number> {
  const cursors = new Map<string, number>();
  if (typeof header !== 'string' || header.length > 500) return cursors;
  for (const [, name, seq] of header.matchAll(/([a-z._]+):(\d{1,15})(?:;|$)/g)) {
    if (name !== undefined) cursors.set(name, Number(seq));
  }
  return cursors;
}

const idOf = (cursors: ReadonlyMap<string, number>): string =>
  [...cursors].map(([name, seq]) => `${name}:${seq}`).join(';');
