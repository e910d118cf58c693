import type { View } from '#entry/registry.ts';
import { asked, type Asking } from './page.ts';
import { rangeOf, type Range } from './range.rules.ts';

type Event = Omit<Asking, 'url'> & { request: Request };

/** A step may be retired, or a programme closed: a file is not kept for longer than a sitting. */
const HOUR = 3_600;
/** Bytes that are asked for at once. */
const PART = 4_194_304;

/**
 * Answers with a file of what is taught, or a part of it, as its query shows it to this reader; what they may not see is
 * not found. Pictures, films and sounds are shown; all else is for taking away, and never read by a browser as a page.
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

/** Part by part, as fast as they are taken: nothing is held whole, and who may see it no more gets no more. */
function bytesOf(event: Event, id: string, { from, to }: Range) {
  let at = from;
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        const until = Math.min(at + PART - 1, to);
        const input = { file: id, from: at, to: until };
        const { bytes } = await asked(event, 'learning.file_part', input);
        stream.enqueue(Buffer.from(bytes, 'base64'));
        at = until + 1;
        if (at > to) stream.close();
      },
    },
    { highWaterMark: 0 },
  );
}

function headersOf({ file, kind, type, name }: View<'learning.file'>, hasParts: boolean) {
  const how = kind === 'document' ? 'attachment' : 'inline';
  const called = encodeURIComponent(name).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return {
    'content-type': type,
    'content-disposition': `${how}; filename*=UTF-8''${called}`,
    'cache-control': `private, max-age=${HOUR}`,
    // Another person at the same device is another reader.
    vary: 'cookie',
    'content-security-policy': "default-src 'none'; media-src 'self'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    // A file never changes: a download that broke off goes on where it did.
    etag: `"${file}"`,
    ...(hasParts && { 'accept-ranges': 'bytes' }),
  };
}
