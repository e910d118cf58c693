import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person } from '../actor.ts';
import type { Topic } from './topics.ts';

/** What a request carries that says who it is; nothing else of it is kept while its stream is open. */
export type Carried = Pick<IncomingMessage['headers'], 'cookie' | 'authorization'>;

/** An open stream: whose it is, and what it has joined. */
export type Stream = {
  readonly res: ServerResponse;
  readonly carried: Carried;
  readonly topics: Set<Topic>;
  actor: Person;
  /** All that decides what its reader sees, but for whom they blocked and what is their own. */
  look: string;
  checkedAt: number;
};

/** What is told about a subject. Without `html` there is more than was sent: the page is asked for it. */
export type News = {
  on: string;
  seq?: number;
  /** What `html` builds upon: all that changed after this. */
  after?: number;
  html?: string;
  isStale?: true;
  /** How long to wait at most before asking for the page, in ms, so that not everybody does at once. */
  within?: number;
  /** May not be read any more. */
  hasEnded?: true;
  signal?: string;
  by?: string;
};

const heartbeat = Buffer.from(':\n\n');

export const lookOf = ({ locale, side, powers, restrictions, badges }: Person): string =>
  JSON.stringify([locale, side, powers, restrictions, badges]);

/** Answers with an open stream. */
export function begin({ res }: Stream): void {
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  res.write(heartbeat);
}

/** Writing to one that has ended would be an error nobody catches. */
export const isOpen = ({ res }: Stream): boolean => !res.writableEnded && !res.destroyed;

/** News as bytes, made once for all who are sent the same. */
export const bytesOf = (news: News): Buffer => Buffer.from(`data: ${JSON.stringify(news)}\n\n`);

export const beat = (stream: Stream): void => void stream.res.write(heartbeat);
