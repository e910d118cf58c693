import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { bundle } from '../vite-plugin.ts';
import { mark, page } from './page.ts';

/** How the place behaves: `away` cuts the connection, `deaf` takes the words and then cuts it. */
export type Mood = 'well' | 'away' | 'deaf' | 'slow' | 'failing' | 'signed_out' | 'refusing';

export type Cup = { at: number; words: string };

export type Place = {
  origin: string;
  mood: Mood;
  posts: { clientId: string; body: string }[];
  sendings: number;
  drafts: Map<string, string>;
  unread: number;
  cups: Cup[];
  /** What each stream that is open was asked to join. */
  joined(): string[][];
  /** Tells every open stream that there is something new in the inbox. */
  wake(): void;
  /** Tells every open stream something. */
  tell(news: object): void;
  /** Ends every open stream. */
  breakOff(): void;
  /** Which build the pages are of. */
  build: string;
  /** The page is there no more. */
  gone: boolean;
  close(): Promise<void>;
};

/** A small place of its own: one discussion, real HTTP, the real script. No database is needed to prove the script. */
export async function openPlace(): Promise<Place> {
  const script = await bundle();
  const streams = new Map<ServerResponse, string[]>();
  const place: Place = {
    origin: '',
    mood: 'well',
    posts: [],
    sendings: 0,
    drafts: new Map(),
    unread: 0,
    cups: [],
    build: '',
    gone: false,
    breakOff: () => streams.forEach((_, stream) => stream.destroy()),
    joined: () => [...streams.values()],
    wake: () => place.tell({ on: 'unread', after: 0, seq: place.unread, html: mark(place) }),
    tell: (news) =>
      streams.forEach((_, stream) => stream.write(`data: ${JSON.stringify(news)}\n\n`)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(req.url ?? '/', 'http://place');
    const body = await text(req);
    if (path === '/client.js') return send(res, 200, 'text/javascript', script);
    if (path === '/own.css') return send(res, 200, 'text/css', 'h1 { color: rgb(1, 2, 3) }');
    if (place.mood === 'away') return void res.destroy();
    if (path === '/live') return stream(res, searchParams.getAll('on'));
    if (path === '/api/accounts.save_draft') return saveDraft(res, body);
    if (path === '/api/learning.preview')
      return send(
        res,
        200,
        'application/json',
        JSON.stringify({
          html: (JSON.parse(body) as { parts: string[] }).parts.map((part) =>
            part.replace(/\*(.+?)\*/g, '<em>$1</em>'),
          ),
        }),
      );
    if (place.gone) return send(res, 404, 'text/html', '<title>Gone</title><main>Gone</main>');
    if (req.method === 'POST')
      return await take(res, await fieldsOf(req, body), 'samovar-arrived' in req.headers);
    send(res, 200, 'text/html', page(place, path));
  }

  function stream(res: ServerResponse, on: string[]): void {
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(':\n\n');
    streams.set(res, on);
    res.once('close', () => streams.delete(res));
  }

  function saveDraft(res: ServerResponse, body: string): void {
    const draft = JSON.parse(body) as Record<'form' | 'body', string> & {
      age: number;
      chosen?: Record<string, string>;
    };
    for (const [field, value] of Object.entries(draft.chosen ?? {})) place.drafts.set(field, value);
    const newer = draft.age > 0 ? (place.drafts.get(draft.form) ?? null) : null;
    if (newer === null) place.drafts.set(draft.form, draft.body);
    send(res, 200, 'application/json', JSON.stringify({ newer }));
  }

  async function take(res: ServerResponse, form: URLSearchParams, isAsked: boolean): Promise<void> {
    if (!isAsked) place.sendings += 1;
    if (place.mood === 'failing')
      return send(res, 503, 'text/html', '<title>Away</title><main>Away</main>');
    if (place.mood === 'refusing') return send(res, 422, 'text/html', page(place, '/', 'Not so'));
    if (place.mood === 'signed_out')
      return send(res, 401, 'text/html', page(place, '/', 'Sign in'));
    // Long enough for another sending to come meanwhile.
    if (place.mood === 'slow') await new Promise((resolve) => setTimeout(resolve, 200));
    const [body, clientId] = [form.get('body') ?? '', form.get('clientId') ?? ''];
    if (body === '') return send(res, 422, 'text/html', page(place, '/', 'Please write something'));
    const first = place.posts.find((post) => post.clientId === clientId);
    if (first !== undefined && first.body !== body)
      return send(res, 409, 'text/html', page(place, '/', 'Sent before'));
    if (first === undefined && isAsked) return send(res, 404, 'text/html', page(place, '/'));
    if (first === undefined) place.posts.push({ body, clientId });
    place.drafts.clear();
    if (place.mood === 'deaf') return void res.destroy();
    res.writeHead(303, { location: form.get('to') ?? '/' }).end();
  }

  const server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  place.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return place;
}

/** As it is sent with a field for files, or without. */
async function fieldsOf({ headers }: IncomingMessage, body: string): Promise<URLSearchParams> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return new URLSearchParams(body);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return new URLSearchParams([...form].map(([name, value]) => [name, String(value)]));
}

function send(res: ServerResponse, status: number, type: string, body: string): void {
  res.writeHead(status, { 'content-type': type }).end(body);
}
