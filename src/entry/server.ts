import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { KEEP } from '#modules/safety/helplines.contract.ts';
import { handleApi } from '#platform/http/api.ts';
import { GUEST_PAGES } from '#platform/guest-pages.ts';
import { crowd, made, saidBusy } from '#platform/http/crowd.ts';
import { GuestCache } from '#platform/http/guest-cache.ts';
import { counted } from '#platform/http/counted.ts';
import { createMetrics } from '#platform/http/metrics.ts';
import { packedPage, packing } from '#platform/http/packing.ts';
import type { Say } from '#platform/http/problem.ts';
import { isCrossOrigin, networkOf, sendJson } from '#platform/http/request.ts';
import { createGateway } from '#platform/live/gateway.ts';
import type { Bus } from '#platform/live/bus.ts';
import type { Render } from '#platform/live/delivering.ts';
import { migrationNames } from '#platform/db/migrations.ts';
import { translator, wishedLocale } from '#lib/text/index.ts';
import { isProxied, noticing, ownAddress } from '#platform/setup-notes.ts';
import type { App } from './app.ts';
import { otherOriginPage } from './other-origin.ts';
import { forwarded, type Web } from './web.ts';

/** Largest body of a form without a file, in bytes. */
const MOST_TYPED = 1_000_000;
/** In ms: how long a page, and a large body on its way, may keep others waiting. */
const RENDERING = 2_000;
const UPLOADING = 120_000;

/** One HTTP server: health, live, API, guests' cache, pages; in this order. */
export function createWebServer(
  app: App,
  web: Web | null,
  bus: Bus,
  origin: string,
  {
    render = web?.render,
    server = createServer(),
  }: { render?: Render | undefined; server?: Server } = {},
): { server: Server; close(): Promise<void> } {
  const cache = new GuestCache();
  bus.subscribe({
    woken: (wake) => (wake.channel === GUEST_PAGES ? cache.purge() : undefined),
    missed: () => cache.purge(),
  });
  const origins = new Set([origin]);
  const { channels } = app.registry;
  const gateway = createGateway({ ...app, bus, channels, render, origins });
  const metrics = createMetrics(
    app.deps.db,
    () => gateway.stats().streams,
    app.registry.all(counted),
  );
  const isSecure = origin.startsWith('https:');
  const { rendering, uploading } = crowd();
  const api = { ...app, origin, origins, isSecure, sayTo: say };

  const notice = noticing(app.deps.db, app.settings, app.log, app.deps.now);

  /** A form from another address: kindly, since it may be our own page at one that nobody has said. */
  function refuseOrigin(req: IncomingMessage, res: ServerResponse): void {
    const seen = ownAddress(req);
    const own = seen === undefined ? null : { seen, setting: origin };
    const html = otherOriginPage(wishedLocale(req.headers['accept-language']), own);
    // The rest of the form is not read.
    res.writeHead(403, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
    res.end(html);
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<string> {
    if (!app.settings.TRUST_PROXY && isProxied(req)) notice('proxy', 'X-Forwarded-For');
    const path = (req.url ?? '/').split('?', 1)[0] ?? '/';
    const isApi = path.startsWith('/api/');
    const isAllowed = isApi && app.settings.API_ORIGINS.includes(req.headers.origin ?? '');
    const isStray = isSent(req) && !isAllowed && isCrossOrigin(req, origins);
    if (isStray) notice('origin', ownAddress(req));
    if (path === '/healthz') return (sendJson(res, 200, { ok: true }), 'health');
    if (path === '/readyz') return (await ready(app, res), 'health');
    if (path === '/metrics') return (await showMetrics(req, res), 'health');
    if (gateway.handle(req, res)) return 'live';
    if (web?.guestPage !== undefined && isOfGuest(req) && app.isPublic(path) !== undefined)
      return (await fromCache(web.guestPage, req, res), 'guest');
    if (isStray && web !== null && !isApi) return (refuseOrigin(req, res), 'none');
    packing(req, res);
    if (!isLarge(req)) return within(path, req, res);
    const { kind, accountId } = await app.actorOf(req.headers);
    const isForm = /^multipart\/form-data\b/i.test(req.headers['content-type'] ?? '');
    // Only forms with a file are large, and only of people who have signed in: a cookie alone says nothing.
    if (!path.startsWith('/api/') && (kind !== 'person' || !isForm))
      return (sendJson(res, 413, { ok: false }), 'none');
    return uploading(accountId ?? networkOf(req, app.settings.TRUST_PROXY), async () => {
      const late = setTimeout(() => req.complete || req.destroy(), UPLOADING);
      const over = made(res, 2 * UPLOADING);
      const how = await within(path, req, res);
      await over;
      clearTimeout(late);
      return how;
    });
  }

  /** What the registry and the pages answer. */
  async function within(path: string, req: IncomingMessage, res: ServerResponse): Promise<string> {
    if (path.startsWith('/api/')) res.setHeader('x-robots-tag', 'noindex');
    if (path.startsWith('/api/') && (await handleApi(api, req, res))) return 'api';
    if (web === null) return (sendJson(res, 404, { ok: false }), 'none');
    // The one press in a mail program is sent by its server, from nowhere; whose it is the key says.
    if (path === '/unsubscribe') req.headers.origin ??= origin;
    req.headers[forwarded.proto] = isSecure ? 'https' : 'http';
    req.headers[forwarded.host] = new URL(origin).host;
    const network = networkOf(req, app.settings.TRUST_PROXY);
    req.headers[forwarded.address] = network;
    await rendering(network, () => {
      const answered = made(res, RENDERING);
      web.handle(req, res);
      return answered;
    });
    return 'page';
  }

  async function fromCache(
    guestPage: NonNullable<Web['guestPage']>,
    req: IncomingMessage,
    res: ServerResponse,
  ): Promise<void> {
    const url = req.url ?? '/';
    const language = wishedLocale(req.headers['accept-language']);
    const network = networkOf(req, app.settings.TRUST_PROXY);
    const key = `${language} ${url}`;
    const build = () => guestPage(url, { 'accept-language': language }, network);
    // Whoever thinks up addresses waits behind themselves; a page that is kept is there at once.
    const kept = cache.kept(key) ?? (await rendering(network, () => cache.get(key, build)));
    const { status, headers, body } = await packedPage(kept, req);
    const known = req.headers['if-none-match']?.replace('W/', '');
    if (known !== undefined && known === kept.headers['etag']) {
      const same = { ...headers };
      delete same['content-length'];
      res.writeHead(304, same).end();
    } else res.writeHead(status, headers).end(req.method === 'HEAD' ? undefined : body);
  }

  async function showMetrics(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const token = app.settings.METRICS_TOKEN;
    const isLocal =
      !app.settings.TRUST_PROXY && /^(?:::ffff:)?127\.|^::1$/.test(req.socket.remoteAddress ?? '');
    if (!isLocal && (token === undefined || req.headers.authorization !== `Bearer ${token}`))
      return sendJson(res, 404, { ok: false });
    res.writeHead(200, { 'content-type': metrics.registry.contentType });
    res.end(await metrics.registry.metrics());
  }

  // Of one that listens already, what it has answered so far ends here.
  server
    .removeAllListeners('request')
    .on('request', (req: IncomingMessage, res: ServerResponse) => {
      const stop = metrics.requests.startTimer();
      res.setHeader('x-content-type-options', 'nosniff');
      // What stands behind the question mark may be what somebody looks for: no link carries it on.
      res.setHeader('referrer-policy', req.url?.includes('?') ? 'strict-origin' : 'same-origin');
      res.setHeader('x-frame-options', 'DENY');
      answer(req, res)
        .then((kind) => stopped(res, () => stop({ kind, status: res.statusCode })))
        .catch((problem: unknown) => {
          const said = say(wishedLocale(req.headers['accept-language']));
          if (saidBusy(problem, req, res, { say: said, origin })) return;
          app.log.error({ err: problem }, 'a request failed');
          if (!res.headersSent) sendJson(res, 500, { ok: false });
          else res.destroy();
        });
    });
  // Who takes nothing more of what is sent is left alone; streams say something every half minute.
  server.timeout = 120_000;
  return {
    server,
    async close() {
      gateway.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      });
    },
  };
}

/** Once the answer is through, which it may be already. */
const stopped = (res: ServerResponse, then: () => void) =>
  res.closed ? then() : res.once('close', then);

function isOfGuest(req: IncomingMessage): boolean {
  const isRead = req.method === 'GET' || req.method === 'HEAD';
  // What a form keeps on the reader's device depends on where it was sent from: it is made for them alone.
  const isKept = URL.parse(req.url ?? '', 'http://here')?.searchParams.has(KEEP) ?? true;
  const { cookie, authorization } = req.headers;
  return isRead && !isKept && cookie === undefined && authorization === undefined;
}

const isSent = ({ method }: IncomingMessage): boolean => method !== 'GET' && method !== 'HEAD';

/** More than is typed. Browsers always say how much they send. */
function isLarge(req: IncomingMessage): boolean {
  if (!isSent(req)) return false;
  const { 'content-length': length = 0, 'transfer-encoding': encoding } = req.headers;
  return !(Number(length) <= MOST_TYPED && encoding === undefined);
}

/** Ready: the database answers and has every migration that this code knows. */
async function ready(app: App, res: ServerResponse): Promise<void> {
  try {
    const { rows } = await app.deps.db.pool.query<{ n: number }>(
      'select count(*)::int as n from migration.applied',
    );
    const isReady = (rows[0]?.n ?? 0) >= (await migrationNames()).length;
    sendJson(res, isReady ? 200 : 503, { ok: isReady, database: true, migrations: isReady });
  } catch {
    sendJson(res, 503, { ok: false, database: false });
  }
}

function say(locale: string): Say {
  const t = translator(locale);
  return (reason, params) => t(`refusal.${reason}` as Parameters<typeof t>[0], params);
}
