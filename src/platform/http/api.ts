import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '../actor.ts';
import type { Carried } from '../live/stream.ts';
import { refusalOf } from '../db/trouble.ts';
import type { Log } from '../log.ts';
import { deviceOf } from '../device.ts';
import { headersOf, type Download } from '../download.contract.ts';
import { countSending } from '../limits.ts';
import { ask, perform, type Deps } from '../perform.ts';
import type { Registry } from '../registry.ts';
import { Refusal, refusedAt } from '../verdict.ts';
import { openApi } from './openapi.ts';
import { internalProblem, problemOf, type Say } from './problem.ts';
import { isCrossOrigin, networkOf, readJson, sendJson } from './request.ts';
import { DEVICE_COOKIE, deviceCookie, sessionCookie } from './session-cookie.ts';

export type ApiDeps = {
  deps: Deps;
  registry: Registry;
  actorOf(carried: Carried): Promise<Actor>;
  /** Where our own pages are served from. */
  origins: ReadonlySet<string>;
  isSecure: boolean;
  sayTo(locale: string): Say;
  log: Log;
};

/** Answers /api/…: the registry over HTTP. False when the path is not its own (the readable page /api is a page). */
export async function handleApi(
  api: ApiDeps,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<boolean> {
  const url = new URL(req.url ?? '/', 'http://api');
  if (!url.pathname.startsWith('/api/')) return false;
  if (url.pathname === '/api/openapi.json') {
    sendJson(res, 200, openApi(api.registry));
    return true;
  }
  let locale = 'en';
  try {
    const actor = await api.actorOf(req.headers);
    locale = actor.locale;
    await answer(api, actor, url, req, res);
  } catch (problem) {
    const refusal = refusalOf(problem);
    const about = { err: refusal?.cause ?? problem, path: url.pathname };
    if (refusal === undefined) api.log.error(about, 'a call failed');
    else if (refusal.cause !== undefined) api.log.warn(about, 'the database said no');
    const say = api.sayTo(locale);
    const body = refusal === undefined ? internalProblem(say) : problemOf(refusal, say);
    // The rest of a body that is too large is not read, so the connection cannot be used again.
    if (refusal?.why === 'body_too_large') res.setHeader('connection', 'close');
    if (refusal?.code === 'too_many' || refusal?.code === 'unavailable')
      res.setHeader('retry-after', String(refusal.params['seconds'] ?? 1));
    sendJson(res, body.status, body, 'application/problem+json');
  }
  return true;
}

async function answer(
  api: ApiDeps,
  actor: Actor,
  url: URL,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const name = url.pathname.slice('/api/'.length);
  const network = networkOf(req, api.deps.settings.TRUST_PROXY);
  const from = { network, known: knownIn(req.headers.cookie) };
  if (req.method === 'GET' || req.method === 'HEAD') {
    const query = api.registry.queries.get(name);
    if (query === undefined) throw new Refusal('not_found');
    return sendJson(res, 200, await ask(api.deps, actor, query, flat(url.searchParams), from));
  }
  const useCase = api.registry.useCases.get(name);
  if (req.method !== 'POST' || useCase === undefined || useCase.internal === true)
    throw new Refusal('not_found');
  if (isCrossOrigin(req, api.origins)) throw new Refusal('forbidden', 'other_origin');
  await countSending(api.deps.limiter, actor, from.network);
  const input = await readJson(req, actor.kind === 'person' ? useCase.body : undefined);
  const device = deviceOf(req.headers['user-agent']);
  const out = await perform(api.deps, actor, useCase, input, { ...from, device });
  if (isDownload(out)) return sendDownload(out, res);
  sendJson(res, 200, withCookie(api, out, res));
}

const isDownload = (out: unknown): out is Download =>
  typeof out === 'object' && out !== null && 'pieces' in out;

/** Whoever goes away in the middle ends it; of an error the answer has begun already, so that it breaks off. */
async function sendDownload(file: Download, res: ServerResponse): Promise<void> {
  res.writeHead(200, headersOf(file));
  await pipeline(file.pieces, res).catch(() => res.destroy());
}

const knownIn = (cookie = ''): string =>
  new RegExp(`(?:^|;\\s*)${DEVICE_COOKIE}=([\\w.~-]+)`).exec(cookie)?.[1] ?? '';

/** A session goes into a cookie and nowhere else. */
function withCookie(api: ApiDeps, out: unknown, res: ServerResponse): unknown {
  if (out === null || typeof out !== 'object' || !('session' in out)) return out;
  const { session, device, ...rest } = out as {
    session: { token: string; expiresAt: string | Date } | null;
    device?: string;
  };
  const kept = device === undefined ? [] : [deviceCookie(device, api.isSecure)];
  res.setHeader('set-cookie', [sessionCookie(session, api.isSecure), ...kept]);
  return rest;
}

function flat(params: URLSearchParams): Record<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of params) {
    if (given.has(name)) throw refusedAt(name, 'not_valid');
    given.set(name, value);
  }
  return Object.fromEntries(given);
}
