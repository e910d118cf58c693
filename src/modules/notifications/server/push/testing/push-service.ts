import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { atEnd } from '#platform/testing/at-end.ts';
import { browserKeys } from './browser-keys.ts';

type Sent = { path: string; headers: IncomingHttpHeaders; body: Buffer };

/** A push service of our own on loopback, as RFC 8030 has it; closed when the file is through. */
export async function openPushService() {
  const sent: Sent[] = [];
  /** What it says, to all or to one path; and how long after, in ms. */
  const state = { answers: 201, retryAfter: undefined as string | undefined, delay: 0 };
  const server = createServer((req, res) => {
    void buffer(req).then((body) => {
      sent.push({ path: req.url ?? '', headers: req.headers, body });
      const { answers, retryAfter } = state;
      const more = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
      setTimeout(() => res.writeHead(answers, more).end(), state.delay);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    ...{ origin, sent, state },
    /** A browser that lets itself be told by this service, and what it is told. */
    browser(path = `/${randomUUID()}`) {
      const { keys, open } = browserKeys();
      const came = () => sent.filter((one) => one.path === path);
      const told = () =>
        came().map(({ body }) => JSON.parse(open(body)) as { title: string; lang: string });
      const endpoint = origin + path;
      return {
        ...{ came, told },
        /** As its browser says it, and as it is told here. */
        ...{ device: { endpoint, ...keys }, given: { address: endpoint, ...keys } },
      };
    },
  };
}
