import { hash } from 'node:crypto';
import type { View } from '#entry/registry.ts';
import { PIECE } from '../upload.contract.ts';
import { asked, type Asking } from './page.ts';
import { rangeOf, type Range } from './range.rules.ts';

type Event = Omit<Asking, 'url'> & { request: Request };

/**
 * Files that go to one account at once; whoever reads slowly holds a piece of each. A page of pictures and a film or
 * two are fewer. Behind the network of a guest there may be a class.
 */
const MOST_OPEN = { account: 32, network: 128 };
/** In seconds. */
const LATER = 3;
/** How many go out now, by whom. */
const going = new Map<string, number>();

/**
 * Answers with a file of what is taught, or a part of it, as its query shows it to this reader; what they may not see is
 * not found, and who has many under way already is asked to come back (429). Pictures, films and sounds are shown; all
 * else is for taking away, and never read by a browser as a page.
 */
export async function fileOf(event: Event, id: string): Promise<Response> {
  const { request } = event;
  const file = await asked(event, 'learning.file', { file: id });
  // Texts are packed on their way, and so have no parts.
  const hasParts = !file.type.startsWith('text/');
  const range = hasParts ? rangeOf(request.headers.get('range'), file.size) : 'whole';
  const headers = headersOf(file, hasParts);
  if (range === null)
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${file.size}` },
    });
  if (isFull(event))
    return new Response(null, { status: 429, headers: { 'retry-after': String(LATER) } });
  const part = range === 'whole' ? { from: 0, to: file.size - 1 } : range;
  return new Response(request.method === 'HEAD' ? null : bytesOf(event, id, part), {
    status: range === 'whole' ? 200 : 206,
    headers: {
      ...headers,
      'content-length': String(part.to - part.from + 1),
      ...(range !== 'whole' && {
        'content-range': `bytes ${part.from}-${part.to}/${file.size}`,
      }),
    },
  });
}

/** Piece by piece, as fast as they are taken: nothing is held whole, and who may see it no more gets no more. */
function bytesOf(event: Event, id: string, { from, to }: Range) {
  let at = from;
  let end: (() => void) | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        // Counted from here on: what the browser has already is not sent, and so never ends.
        end ??= began(whoOf(event));
        try {
          const until = Math.min(at - (at % PIECE) + PIECE - 1, to);
          const input = { file: id, from: at, to: until };
          const { bytes } = await asked(event, 'learning.file_part', input);
          stream.enqueue(Buffer.from(bytes, 'base64'));
          at = until + 1;
        } catch (problem) {
          end();
          throw problem;
        }
        if (at <= to) return;
        stream.close();
        end();
      },
      cancel: () => end?.(),
    },
    { highWaterMark: 0 },
  );
}

const whoOf = ({ locals, getClientAddress }: Event): string =>
  locals.actor.accountId ?? getClientAddress();

const isFull = (event: Event): boolean =>
  (going.get(whoOf(event)) ?? 0) >=
  MOST_OPEN[event.locals.actor.accountId === null ? 'network' : 'account'];

/** One more goes out; what is answered ends it, once however often it is called. */
function began(who: string): () => void {
  going.set(who, (going.get(who) ?? 0) + 1);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    const left = (going.get(who) ?? 1) - 1;
    if (left === 0) going.delete(who);
    else going.set(who, left);
  };
}

function headersOf({ file, kind, type, name }: View<'learning.file'>, hasParts: boolean) {
  const how = kind === 'document' ? 'attachment' : 'inline';
  const called = encodeURIComponent(name).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return {
    'content-type': type,
    'content-disposition': `${how}; filename*=UTF-8''${called}`,
    // A step may be retired, a programme hidden, a device shared: what is kept is shown again once it was judged anew.
    'cache-control': 'private, no-cache',
    vary: 'cookie',
    'content-security-policy': "default-src 'none'; media-src 'self'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    // A file never changes, but for its name: a download that broke off goes on where it did.
    etag: `"${file}.${hash('sha1', name, 'base64url').slice(0, 8)}"`,
    ...(hasParts && { 'accept-ranges': 'bytes' }),
  };
}
