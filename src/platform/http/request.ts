import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { Refusal } from '../verdict.ts';
import { isBounded } from './bounded.ts';

/** Largest body of a JSON call, in bytes. */
const MAX_BODY = 1_000_000;

/** The caller's network: the address itself, or a /64 for IPv6, so that one home is one network. */
export function networkOf(req: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(req.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  const address = forwarded || (req.socket.remoteAddress ?? 'unknown');
  const mapped = address.replace(/^::ffff:/, '');
  return isIPv6(mapped) ? groupsOf(mapped).slice(0, 4).join(':') : mapped;
}

/** All eight, also where zeros are left out: or each address of such a home would be one of its own. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.split('%')[0]?.split('::') ?? [];
  const [first, last] = [before, after ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from<string>({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) });
  return [...(first ?? []), ...(after === undefined ? [] : zeros.fill('0')), ...(last ?? [])];
}

/** The JSON object of a request's body of no more than so many bytes. Throws `Refusal` for anything else. */
export async function readJson(req: IncomingMessage, most = MAX_BODY): Promise<unknown> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? ''))
    throw new Refusal('invalid', 'json_only');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of req as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch {
    // Whoever sent it has gone; that is no trouble of the database's.
    throw new Refusal('invalid', 'form_broken');
  }
  if (size > most) throw new Refusal('invalid', 'body_too_large');
  const text = Buffer.concat(chunks).toString('utf8');
  if (!isBounded(text)) throw new Refusal('invalid', 'too_much');
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value;
  } catch {
    throw new Refusal('invalid', 'json_broken');
  }
  throw new Refusal('invalid', 'json_broken');
}

/**
 * A write that a browser sends must come from our own pages. Programs send neither header;
 * browsers always send one of them with a POST.
 */
export function isCrossOrigin(req: IncomingMessage, origins: ReadonlySet<string>): boolean {
  const { origin } = req.headers;
  if (origin !== undefined) return !origins.has(origin);
  const site = req.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

export function sendJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  type = 'application/json',
): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  res.end(text);
}
