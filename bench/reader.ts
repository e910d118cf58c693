import { request, type ClientRequest } from 'node:http';
import { http } from './api.ts';

/** Somebody's browser with a page open: `seen` is told whenever it shows something new, with all it got. */
export type Reader = { close(): void };
export type OpenReader = (
  place: { origin: string },
  reader: { cookie: string; path: string; seen: (html: string) => void },
) => Promise<Reader>;

/** What `src/lib/client` did at 611ec0c: each wake-up fetches the page, one fetch at a time. */
export const wholePages: OpenReader = async ({ origin }, { cookie, path, seen }) => {
  let refreshing: Promise<void> | undefined;
  let again = false;
  const look = async () => {
    const headers = { cookie, accept: 'text/html' };
    seen((await http(origin + path, { headers })).body);
  };
  const refresh = (): Promise<void> => {
    if (refreshing !== undefined) {
      again = true;
      return refreshing;
    }
    refreshing = look().finally(() => {
      refreshing = undefined;
      if (!again) return;
      again = false;
      void refresh();
    });
    return refreshing;
  };
  return listen(`${origin}/live`, cookie, (event) => {
    if (event.type === 'inbox') void refresh();
  });
};

type Event = { type: string; data: string };

/** An EventSource; resolves once the stream has begun. It does not come back when it is ended. */
function listen(url: string, cookie: string, told: (event: Event) => void): Promise<Reader> {
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
