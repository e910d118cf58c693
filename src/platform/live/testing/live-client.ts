import { get, type IncomingMessage } from 'node:http';
import type { News } from '../stream.ts';

/** A stream as a browser holds it: news in order, and the end. */
export type LiveClient = {
  status: number;
  type: string | undefined;
  news: News[];
  comments: number;
  /** The news at that place; waits for it. */
  at(index: number): Promise<News>;
  /** The first news that fit, from now on or before; waits for them. */
  first(fits: (news: News) => boolean): Promise<News>;
  ended: Promise<void>;
  pause(): void;
  leave(): void;
};

/** Opens a stream that joins these subjects: `inbox`, `thread:ID@57`. */
export async function openLive(
  origin: string,
  headers: Record<string, string> = {},
  on: readonly string[] = [],
): Promise<LiveClient> {
  const search = new URLSearchParams(on.map((one) => ['on', one]));
  const res = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${origin}/live?${search}`, { headers, agent: false }, resolve).on('error', reject);
  });
  let waiting: (() => boolean)[] = [];
  const until = <Found>(look: () => Found | undefined): Promise<Found> =>
    new Promise((done) => {
      const tried = () => {
        const found = look();
        if (found !== undefined) done(found);
        return found !== undefined;
      };
      if (!tried()) waiting.push(tried);
    });
  const client: LiveClient = {
    status: res.statusCode ?? 0,
    type: res.headers['content-type'],
    news: [],
    comments: 0,
    at: (index) => until(() => client.news[index]),
    first: (fits) => until(() => client.news.find(fits)),
    ended: new Promise((done) => res.once('close', () => done())),
    pause: () => res.pause(),
    leave: () => res.destroy(),
  };
  let text = '';
  res.on('error', () => undefined);
  res.setEncoding('utf8').on('data', (chunk: string) => {
    const blocks = (text + chunk).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith(':')) client.comments += 1;
      else if (block.startsWith('data: ')) client.news.push(JSON.parse(block.slice(6)) as News);
    }
    waiting = waiting.filter((tried) => !tried());
  });
  return client;
}

export const stands = ({ seq }: News): boolean => seq !== undefined;
export const isSaid = ({ html }: News): boolean => html !== undefined;
export const hasEnded = (news: News): boolean => news.hasEnded === true;
