import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers a reading with its `ETag`, or with 304 and nothing where the asker has just that already. `keeps`: a cache of
 * theirs may hold it, and asks each time; of what a browser reads nobody keeps anything, since a device may be shared.
 */
export function sendValidated(
  req: Pick<IncomingMessage, 'headers'>,
  res: ServerResponse,
  body: unknown,
  keeps: 'private' | 'public' | 'nobody',
): void {
  const text = Buffer.from(JSON.stringify(body));
  const etag = `"${hash('sha1', text, 'base64url')}"`;
  const headers = {
    etag,
    'cache-control': keeps === 'nobody' ? 'no-store' : `${keeps}, no-cache`,
    vary: [res.getHeader('vary') ?? [], 'authorization, cookie, accept-language'].flat().join(', '),
  };
  if (isKnown(req.headers['if-none-match'], etag)) return void res.writeHead(304, headers).end();
  res.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
    ...headers,
  });
  res.end(text);
}

/** RFC 9110, §13.1.2: compared weakly, since the same words go out packed in other ways. */
export function isKnown(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  const known = given.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
