import { keepPages, keptAsset, keptPage, startAnew } from './kept.ts';
import { goOn, openInbox, show } from './pushes.ts';
import type { Fetching, Scope } from './scope.ts';

const worker = globalThis as unknown as Scope;

/** In ms: how long help waits for the network before it opens without. */
const PATIENCE = 3_000;

// It keeps nothing in memory, so a newer one takes over at once.
worker.addEventListener('install', (event) =>
  event.waitUntil(keepPages().then(() => worker.skipWaiting())),
);
worker.addEventListener('activate', (event) => event.waitUntil(begin()));

// Pages say in which language they are read.
worker.addEventListener('message', (event) => {
  const { lang } = event.data as { lang?: unknown };
  if (typeof lang === 'string') event.waitUntil(keepPages(lang).catch(() => undefined));
});

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== worker.location.origin) return;
  if (mode === 'navigate') event.respondWith(pageFor(event, pathname));
  else if (pathname.startsWith('/_app/immutable/') || pathname === '/look.css')
    event.respondWith(assetFor(event.request));
});

worker.addEventListener('push', (event) => event.waitUntil(show(event.data)));
worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openInbox());
});
worker.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(goOn(event)));

async function begin(): Promise<void> {
  await startAnew();
  // Otherwise each page would wait until this script has started.
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** What the network answers; what is kept only where it does not. */
async function pageFor(event: Fetching, path: string): Promise<Response> {
  const isHelp = path === '/help';
  const answer = answerTo(event);
  try {
    const response = await (isHelp ? within(PATIENCE, answer) : answer);
    // Help opens also while the place is in trouble.
    if (isHelp && response.status >= 500) throw new Error(String(response.status));
    return response;
  } catch {
    const kept = await keptPage(isHelp ? '/help' : '/offline');
    // Browsers throw away what is kept when they need room: what comes late is better than nothing.
    return kept ?? answer.catch(() => Response.error());
  }
}

const answerTo = async (event: Fetching): Promise<Response> =>
  (await event.preloadResponse) ?? (await fetch(event.request));

const assetFor = async (request: Request): Promise<Response> =>
  (await keptAsset(request)) ?? fetch(request);

function within<T>(ms: number, coming: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(reject, ms, new Error('late')));
  return Promise.race([coming, late]);
}
