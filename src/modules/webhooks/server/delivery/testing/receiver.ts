import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { atEnd } from '#platform/testing/at-end.ts';

type Came = { path: string; headers: IncomingHttpHeaders; body: string };
/** What it does with a request: answers by a status, or misbehaves. */
type Manner =
  | number
  | 'silent'
  | 'hangs up'
  | 'drips'
  | 'floods'
  | 'redirects'
  | ((res: ServerResponse) => void);

/** A program elsewhere, of our own on loopback; closed when the file is through. */
export async function openReceiver() {
  const came: Came[] = [];
  const state: { manner: Manner; headers: Record<string, string>; drips: number } = {
    ...{ manner: 204, headers: {}, drips: 0 },
  };
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      came.push({ path: req.url ?? '', headers: req.headers, body });
      behave(res);
    });
  });

  function behave(res: ServerResponse): void {
    const { manner, headers } = state;
    if (typeof manner === 'function') return manner(res);
    if (typeof manner === 'number') return void res.writeHead(manner, headers).end('so it is');
    if (manner === 'silent') return;
    if (manner === 'hangs up') return void res.socket?.destroy();
    if (manner === 'redirects')
      return void res.writeHead(307, { location: `${origin}/elsewhere` }).end();
    res.writeHead(200, { 'content-type': 'text/plain' });
    if (manner === 'floods') return void res.end('x'.repeat(8_000_000));
    // A byte at a time, and never an end.
    const timer = setInterval(() => {
      state.drips += 1;
      res.write('.');
    }, 50);
    res.on('close', () => clearInterval(timer));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  atEnd(close);
  return {
    ...{ origin, came, state, close },
    /** What came to a path, checked with a secret by the library of Standard Webhooks; throws where it does not fit. */
    opened: (path: string, secret: string) =>
      came
        .filter((one) => one.path === path)
        .map(({ body, headers }) => verified(body, headers, secret)),
    at: (path: string) => came.filter((one) => one.path === path),
  };
}

type Opened = { type: string; version: number; timestamp: string; data: { link: string } };

export const verified = (body: string, headers: IncomingHttpHeaders, secret: string) =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as Opened &
    Record<string, unknown>;
