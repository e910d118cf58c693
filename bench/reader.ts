import { request, type ClientRequest } from 'node:http';
import { http } from './api.ts';

/** Somebody's browser with a page open: `seen` is told whenever it shows something new, with all it got. */
export type Reader = { close(): void };
export type OpenReader = (
  place: { origin: string },
  reader: { cookie: string; path: string; seen: (html: string) => void },
) => Promise<Reader>;

/** What `src/lib/client` did at 611ec0c: each wake-up fetches the page. */
export const wholePages: OpenReader = ({ origin }, { cookie, path, seen }) => {
  const refresh = oneAtATime(async () => {
    const headers = { cookie, accept: 'text/html' };
    seen((await http(origin + path, { headers })).body);
  });
  return listen(`${origin}/live`, cookie, (event) => {
    if (event.type === 'inbox') void refresh();
  });
};

/** A subject's news on the stream; what is sent is as `src/platform/live/stream.ts` says. */
type News = {
  on: string;
  seq?: number;
  after?: number;
  html?: string;
  isStale?: true;
  within?: number;
};

/** Whoever is told something of their own fetches what belongs to no subject within that time, in ms. */
const HERD = 1_000;

/** What `src/lib/client` does now: what changed comes as HTML; the page is fetched where that does not do. */
export const fragments: OpenReader = async ({ origin }, { cookie, path, seen }) => {
  const load = async () => (await http(origin + path, { headers: { cookie } })).body;
  let here = regionsOf(await load());
  const refresh = oneAtATime(async () => {
    const html = await load();
    here = regionsOf(html);
    seen(html);
  });
  const later = (within = 0) => void setTimeout(() => void refresh(), Math.random() * within);
  const heard = ({ on, seq = -1, after = 0, html, isStale, within }: News) => {
    const known = here.get(on);
    if (known === undefined) return;
    const isNew = seq > known;
    if (isStale || (isNew && html !== undefined && after > known)) return later(within);
    if (!isNew || html === undefined) return;
    here.set(on, seq);
    seen(html);
    if (on === 'unread' && here.has('')) later(HERD);
  };
  return listen(origin + streamOf(here), cookie, ({ data }) => {
    if (data !== '') heard(JSON.parse(data) as News);
  });
};

/** The address of a page's stream. */
export function streamOf(regions: ReadonlyMap<string, number>): string {
  const subjects = [...regions].filter(([on]) => on !== '');
  const on = subjects.map(([subject, seq]): [string, string] => ['on', `${subject}@${seq}`]);
  return `/live?${new URLSearchParams(on)}`;
}

/** What a page shows of which subject, and how far. */
export function regionsOf(html: string): Map<string, number> {
  const regions = new Map<string, number>();
  for (const [tag] of html.matchAll(/<[^>]*\sdata-live[\s=>][^>]*>?/g)) {
    const subject = /\sdata-live="([^"]*)"/.exec(tag)?.[1] ?? '';
    const seq = Number(/\sdata-seq="(\d+)"/.exec(tag)?.[1] ?? 0);
    regions.set(subject, Math.min(seq, regions.get(subject) ?? seq));
  }
  return regions;
}

/** One at a time; what is asked for meanwhile makes one more. */
function oneAtATime(look: () => Promise<void>): () => Promise<void> {
  let looking: Promise<void> | undefined;
  let again = false;
  return function refresh() {
    if (looking !== undefined) {
      again = true;
      return looking;
    }
    looking = look().finally(() => {
      looking = undefined;
      if (!again) return;
      again = false;
      void refresh();
    });
    return looking;
  };
}

type Event = { type: string; data: string };

/** An EventSource; resolves once the stream has begun. It does not come back when it is ended. */
export function listen(url: string, cookie: string, told: (event: Event) => void): Promise<Reader> {
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request(url, { agent: false, headers: { cookie } }, (res) => {
      if (res.statusCode !== 200) reject(new Error(`The stream was refused: ${res.statusCode}`));
      let rest = '';
      res.setEncoding('utf8').on('data', (text: string) => {
        const events = (rest + text).split('\n\n');
        rest = events.pop() ?? '';
        for (const one of events) told(eventOf(one));
      });
      res.on('error', () => undefined);
      resolve({ close: () => sent.destroy() });
    });
    sent.on('error', reject);
    sent.end();
  });
}

function eventOf(text: string): Event {
  const of = (name: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2))
      .join('\n');
  return { type: of('event'), data: of('data') };
}
