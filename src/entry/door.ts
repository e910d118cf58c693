import { createServer, type Server } from 'node:http';
import { sendJson } from '#platform/http/request.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import type { Settings } from '#settings';

const SOON = 'One moment, we are opening. · Un momento, estamos abriendo.\n';

/**
 * Takes the port before anything is made: where it cannot be had, nothing has been. Whoever comes
 * meanwhile is told to come again, until `createWebServer` answers instead. Throws StartError.
 */
export function openDoor({ PORT, HOST }: Pick<Settings, 'PORT' | 'HOST'>): Promise<Server> {
  const server = createServer((req, res) => {
    if (req.url === '/healthz') return sendJson(res, 200, { ok: true });
    res.setHeader('retry-after', '2');
    res.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    res.end(SOON);
  });
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          sentences[code ?? '']?.(HOST, PORT) ??
            `Samovar cannot listen on ${HOST}, port ${PORT}: ${message}.`,
        ),
      ),
    );
    server.listen(PORT, HOST, () => resolve(server));
  });
}

const noAddress = (host: string) =>
  `HOST is "${host}", which is no address of this machine: 127.0.0.1 is for a proxy on the same machine, 0.0.0.0 for everybody.`;

const sentences: Record<string, ((host: string, port: number) => string) | undefined> = {
  EADDRINUSE: (_host, port) =>
    `Port ${port} is in use by another program: stop it, or choose another with PORT=….`,
  EACCES: (_host, port) =>
    `Port ${port} may not be opened by this user: choose one above 1023 with PORT=…, and let a proxy in front have ${port}.`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
  EINVAL: noAddress,
};
