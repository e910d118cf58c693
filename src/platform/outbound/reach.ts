import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Settings } from '#settings';
import { sortOf } from './address.ts';

/** In ms, all of it together; and in bytes: more of an answer than that is not read. */
const [PATIENCE, MOST] = [10_000, 16_384];

type Guard = Pick<Settings, 'LOOPBACK_TARGETS'>;
type Sending = { method?: 'POST' | 'GET'; headers?: Record<string, string>; body?: Buffer };
type Names = (
  host: string,
  options: LookupOptions & { all: true },
  done: (problem: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;
type With = { patience?: number; names?: Names };
export type Reached = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Nothing was answered. `isRefused`: we do not go there, so that to try again would change nothing. */
export class Unreached extends Error {
  readonly code: string;
  readonly isRefused: boolean;

  constructor(code: string, isRefused = false) {
    super(`An address was not reached: ${code}`);
    this.code = code;
    this.isRefused = isRefused;
  }
}

/**
 * Why we would not send anything to an address that somebody gave us, as far as it says so itself: its names are
 * looked up when it is sent to. Undefined: we would.
 */
export function refusalOf(address: string, guard: Guard): string | undefined {
  const url = URL.parse(address);
  if (url === null) return 'invalid';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = hostOf(url);
  const sort = /(^|\.)localhost\.?$/.test(host) ? 'loopback' : sortOf(host);
  const isHere = sort === 'loopback';
  if (isIP(host) !== 0 ? !mayReach(host, guard) : isHere && !guard.LOOPBACK_TARGETS) return sort;
  if (url.protocol === 'https:') return undefined;
  return url.protocol === 'http:' && isHere && guard.LOOPBACK_TARGETS ? undefined : 'protocol';
}

/**
 * Sends to an address that somebody gave us (a push service, a webhook), and to nobody of this house: by https alone,
 * and only where each address of the name is anybody's. Those are the addresses connected to, so a name that is
 * another a moment later leads nowhere else. Nothing is followed. Throws `Unreached`.
 */
export async function reach(
  address: string,
  { method = 'POST', headers = {}, body }: Sending,
  guard: Guard,
  { patience = PATIENCE, names = lookup }: With = {},
): Promise<Reached> {
  const refused = refusalOf(address, guard);
  if (refused !== undefined) throw new Unreached(refused, true);
  const url = new URL(address);
  const open = url.protocol === 'https:' ? requestHttps : requestHttp;
  const signal = AbortSignal.timeout(patience);
  try {
    return await new Promise<Reached>((resolve, reject) => {
      const sending = open(url, {
        ...{ method, headers, signal, lookup: guarded(names, guard) },
        // A connection of its own, by no proxy of the environment's.
        agent: false,
      });
      sending.on('error', reject);
      sending.on('response', (answer) => void read(answer).then(resolve, reject));
      sending.end(body);
    });
  } catch (problem) {
    if (problem instanceof Unreached) throw problem;
    const { code = 'UNKNOWN' } = problem as NodeJS.ErrnoException;
    throw new Unreached(signal.aborted ? 'ETIMEDOUT' : code);
  }
}

/**
 * The same as `refusalOf`, with its name looked up now, for whoever gives it and may correct it: `unknown` where
 * nothing has that name. What it means when it is sent to is asked then.
 */
export async function refusalNow(
  address: string,
  guard: Guard,
  { names = lookup }: Pick<With, 'names'> = {},
): Promise<string | undefined> {
  const refused = refusalOf(address, guard);
  if (refused !== undefined) return refused;
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) =>
    guarded(names, guard)(hostOf(new URL(address)), { all: true }, resolve),
  );
  if (problem instanceof Unreached && problem.isRefused) return problem.code;
  return problem?.code === 'ENOTFOUND' ? 'unknown' : undefined;
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

function mayReach(host: string, { LOOPBACK_TARGETS }: Guard): boolean {
  const sort = sortOf(host);
  return sort === 'public' || (sort === 'loopback' && LOOPBACK_TARGETS);
}

/** What a name means, unless any of it is not for us. Asked by the connection itself. */
const guarded =
  (names: Names, guard: Guard): LookupFunction =>
  (host, options, done) =>
    names(host, { ...options, all: true }, (problem, found) => {
      if (problem !== null) return done(problem, []);
      const stray = found.find(({ address }) => !mayReach(address, guard));
      const [first] = found;
      if (stray !== undefined) return done(new Unreached(sortOf(stray.address), true), []);
      if (first === undefined) return done(new Unreached('ENOTFOUND'), []);
      if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    });

/** As much of an answer as we listen to. */
async function read(answer: IncomingMessage): Promise<Reached> {
  const { statusCode: status = 0, headers } = answer;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= MOST) break;
  }
  answer.destroy();
  return { status, headers, body: Buffer.concat(parts).subarray(0, MOST) };
}
