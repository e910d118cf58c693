import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import {
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
  type BrotliOptions,
} from 'node:zlib';
import type { CachedPage } from './guest-cache.ts';

/** Levels at which a page costs the least of a processor for what it saves of the way (docs/decisions). */
const brotli: BrotliOptions = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 3,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};
const packers = {
  br: { stream: () => createBrotliCompress(brotli), whole: promisify(brotliCompress) },
  gzip: { stream: () => createGzip({ level: 2 }), whole: promisify(gzip) },
};
type Encoding = keyof typeof packers;

const PACKABLE = /^(?:text\/(?!event-stream)|application\/(?:[\w.-]+\+)?(?:json|xml)\b|image\/svg)/;
const isPackable = (type: unknown) => PACKABLE.test(String(type ?? ''));
/** Less than fits into one packet anyway, in bytes. */
const LEAST = 1_200;
/** With a 503: the database is away, mostly for seconds. */
const RETRY_AFTER = '5';

/**
 * How an answer to this may be packed. What somebody sees who has signed in is packed only when no
 * other site can have led them here: else it could guess at what is secret by how long the answer is.
 */
function encodingFor({ method, headers }: IncomingMessage): Encoding | undefined {
  if (method !== 'GET') return undefined;
  const isOwn = headers.cookie !== undefined || headers.authorization !== undefined;
  if (isOwn && !/^(?:same-origin|none)$/.test(String(headers['sec-fetch-site']))) return undefined;
  const taken = (headers['accept-encoding'] ?? '').split(',').map((one) => one.trim());
  const isTaken = (name: Encoding) =>
    taken.some((one) => one === name || (one.startsWith(`${name};`) && !/q=0(?:\.0*)?$/.test(one)));
  return isTaken('br') ? 'br' : isTaken('gzip') ? 'gzip' : undefined;
}

const packedPages = new WeakMap<CachedPage, Map<Encoding | undefined, Promise<CachedPage>>>();

/** A page as this request takes it, with all its headers; packed once for all who ask while it is kept. */
export function packedPage(page: CachedPage, req: IncomingMessage): Promise<CachedPage> {
  const isWorth = isPackable(page.headers['content-type']) && page.body.length >= LEAST;
  const encoding = isWorth ? encodingFor(req) : undefined;
  const known = packedPages.get(page) ?? new Map<Encoding | undefined, Promise<CachedPage>>();
  packedPages.set(page, known);
  const packed = known.get(encoding) ?? pack(page, encoding);
  known.set(encoding, packed);
  return packed;
}

async function pack(page: CachedPage, encoding: Encoding | undefined): Promise<CachedPage> {
  const body =
    encoding === undefined
      ? page.body
      : await packers[encoding].whole(page.body, encoding === 'br' ? brotli : { level: 2 });
  const headers: CachedPage['headers'] = {
    ...page.headers,
    'content-length': String(body.length),
    ...(encoding !== undefined && { 'content-encoding': encoding }),
    ...(page.status === 503 && { 'retry-after': RETRY_AFTER }),
    vary: `cookie, accept-language${isPackable(page.headers['content-type']) ? ', accept-encoding' : ''}`,
  };
  if (encoding !== undefined && headers['etag']?.startsWith('"') === true)
    headers['etag'] = `W/${headers['etag']}`;
  return { status: page.status, headers, body };
}

/** Packs what goes out on this answer, if it is text and worth it, and says to caches that it depends. */
export function packing(req: IncomingMessage, res: ServerResponse): void {
  const { writeHead, write, end } = {
    writeHead: res.writeHead.bind(res),
    write: res.write.bind(res),
    end: res.end.bind(res),
  };
  let packer: Transform | undefined;

  function begin(encoding: Encoding): void {
    res.removeHeader('content-length');
    res.setHeader('content-encoding', encoding);
    packer = packers[encoding].stream();
    packer.on('data', (piece: Buffer) => {
      if (!write(piece)) packer?.pause();
    });
    packer.on('end', () => end());
    res.on('drain', () => packer?.resume());
    packer.on('drain', () => res.emit('drain'));
    res.once('close', () => packer?.destroy());
  }

  res.writeHead = (status: number, ...rest: unknown[]) => {
    for (const [name, value] of Object.entries((rest.at(-1) ?? {}) as OutgoingHttpHeaders))
      if (value !== undefined) res.setHeader(name, value);
    if (status === 503) res.setHeader('retry-after', RETRY_AFTER);
    if (isPackable(res.getHeader('content-type'))) {
      res.setHeader('vary', [res.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
      const length = Number(res.getHeader('content-length') ?? Infinity);
      const encoding = res.hasHeader('content-encoding') ? undefined : encodingFor(req);
      if (encoding !== undefined && status !== 204 && status !== 304 && length >= LEAST)
        begin(encoding);
      // The same words in other bytes.
      const etag = res.getHeader('etag');
      if (res.hasHeader('content-encoding') && typeof etag === 'string' && etag.startsWith('"'))
        res.setHeader('etag', `W/${etag}`);
    }
    return writeHead(status);
  };
  res.write = (...args: unknown[]) => {
    if (!res.headersSent) res.writeHead(res.statusCode);
    return Reflect.apply(packer?.write ?? write, packer ?? res, args) as boolean;
  };
  res.end = (...args: unknown[]) => {
    if (!res.headersSent) {
      // A body that comes whole says its length.
      const [body] = args;
      if (!res.hasHeader('content-length') && (typeof body === 'string' || Buffer.isBuffer(body)))
        res.setHeader('content-length', Buffer.byteLength(body));
      res.writeHead(res.statusCode);
    }
    if (packer === undefined) return Reflect.apply(end, res, args) as ServerResponse;
    Reflect.apply(packer.end, packer, args);
    return res;
  };
}
