import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { wishedLocale } from '#lib/text/locales.ts';
import { tokenTrouble, type Actor } from '../actor.ts';
import type { Carried } from '../live/stream.ts';
import { refusalOf } from '../db/trouble.ts';
import type { Log } from '../log.ts';
import { deviceOf } from '../device.ts';
import { headersOf, type Download } from '../download.contract.ts';
import { countSending } from '../limits.ts';
import { ask, perform, type Deps } from '../perform.ts';
import type { Registry } from '../registry.ts';
import { Refusal, refusedAt } from '../verdict.ts';
import { preflight, sayOrigin } from './cors.ts';
import { sendDocument } from './openapi/serving.ts';
import { checkVerb, operationOf, verbsOf } from './operations.ts';
import type { Say } from './problem.ts';
import { sendProblem } from './refusing.ts';
import { isCrossOrigin, networkOf, readJson, sendJson } from './request.ts';
import { DEVICE_COOKIE, deviceCookie, sessionCookie } from './session-cookie.ts';
import { sendValidated } from './validated.ts';
import { API_VERSION, checkVersion, VERSION_HEADER } from './version.ts';

export type ApiDeps = {
  deps: Deps;
  registry: Registry;
  actorOf(carried: Carried): Promise<Actor>;
  /** Where our own pages are served from. */
  origin: string;
  origins: ReadonlySet<string>;
  isSecure: boolean;
  sayTo(locale: string): Say;
  log: Log;
};

/** Pages, and no operations: what the codes of problems mean. */
const PAGES = '/api/problems/';

/** Answers /api/…: the registry over HTTP. False when the path is not its own (what is readable is a page). */
export async function handleApi(
  api: ApiDeps,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<boolean> {
  const url = new URL(req.url ?? '/', 'http://api');
  if (!url.pathname.startsWith('/api/') || url.pathname.startsWith(PAGES)) return false;
  let locale = wishedLocale(req.headers['accept-language']);
  res.setHeader(VERSION_HEADER, API_VERSION);
  const isElsewhere = sayOrigin(req, res, api);
  try {
    checkVersion(req.headers);
    if (url.pathname === '/api/openapi.json') {
      checkVerb({ kind: 'query' }, req.method);
      if (req.method === 'OPTIONS') sayVerbs({ kind: 'query' }, isElsewhere, res);
      else await sendDocument(api, req, res);
      return true;
    }
    const { authorization, cookie } = req.headers;
    // What another site sends is never done by a cookie that lies in the browser.
    const actor = await api.actorOf(isElsewhere ? { authorization } : { authorization, cookie });
    if (actor.kind === 'person') locale = actor.locale;
    await answer(api, { actor, isElsewhere }, url, req, res);
  } catch (problem) {
    const refusal = refusalOf(problem);
    const about = { err: refusal?.cause ?? problem, path: url.pathname };
    if (refusal === undefined) api.log.error(about, 'a call failed');
    else if (refusal.cause !== undefined) api.log.warn(about, 'the database said no');
    sendProblem(res, refusal, { say: api.sayTo(locale), origin: api.origin });
  }
  return true;
}

async function answer(
  api: ApiDeps,
  { actor, isElsewhere }: { actor: Actor; isElsewhere: boolean },
  url: URL,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const why = tokenTrouble(actor);
  if (why !== undefined) throw new Refusal('unauthenticated', why);
  const operation = operationOf(api.registry, url.pathname.slice('/api/'.length));
  checkVerb(operation, req.method);
  if (req.method === 'OPTIONS') return sayVerbs(operation, isElsewhere, res);
  const network = networkOf(req, api.deps.settings.TRUST_PROXY);
  const from = { network, known: isElsewhere ? '' : knownIn(req.headers.cookie) };
  if (operation.kind === 'query') {
    const view = await ask(api.deps, actor, operation, flat(url.searchParams), from);
    return sendValidated(req, res, view, actor.token === null ? 'nobody' : 'private');
  }
  const mayWrite = isElsewhere ? actor.token !== null : !isCrossOrigin(req, api.origins);
  if (!mayWrite) throw new Refusal('forbidden', 'other_origin');
  await countSending(api.deps.limiter, actor, from.network);
  const input = await readJson(req, actor.kind === 'person' ? operation.body : undefined);
  const device = deviceOf(req.headers['user-agent']);
  const out = await perform(api.deps, actor, operation, input, { ...from, device });
  if (isDownload(out)) return sendDownload(out, res);
  sendJson(res, 200, withCookie(api, out, res));
}

function sayVerbs(
  operation: Parameters<typeof verbsOf>[0],
  isElsewhere: boolean,
  res: ServerResponse,
): void {
  const verbs = verbsOf(operation);
  res.writeHead(204, { allow: verbs.join(', '), ...(isElsewhere && preflight(verbs)) }).end();
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
