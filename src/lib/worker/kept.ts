/**
 * What opens without a connection: two pages as guests see them, and what they are dressed in. Nothing of
 * anybody's own is ever here, so that nothing is left behind when they sign out.
 */
const CACHE = 'samovar-kept-1';
const PAGES = ['/help', '/offline'];
/** Says in which language they are, and since when. */
const NOTE = '/kept';
/** In ms: after that they are fetched anew when somebody reads a page. */
const FRESH = 6 * 3_600_000;

type Note = { lang: string; at: number };

/** Fetches them, unless they are here, in this language, and fresh. */
export async function keepPages(lang?: string): Promise<void> {
  if (lang !== undefined && (await isKept(lang))) return;
  const pages = await Promise.all(PAGES.map((path) => fetched(path, lang)));
  const assets = new Set(pages.flatMap(({ html }) => assetsOf(html)));
  const cache = await caches.open(CACHE);
  // A page is put where one that cannot be dressed would be seen only if all of it is there.
  await Promise.all([...assets].map((path) => keepAsset(cache, path)));
  for (const { path, response } of pages) await cache.put(path, response);
  await cache.put(NOTE, Response.json({ lang: lang ?? '', at: Date.now() } satisfies Note));
  const wanted = new Set([...PAGES, NOTE, ...assets]);
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (!wanted.has(pathname + search)) await cache.delete(request);
  }
}

/** A page that is kept, however it was asked for. */
export const keptPage = (path: string) =>
  caches.match(path, { cacheName: CACHE, ignoreVary: true });

/** What a kept page is dressed in; its name says what is in it. */
export const keptAsset = (request: Request) =>
  caches.match(request, { cacheName: CACHE, ignoreVary: true });

/** What an older version of this script kept goes. */
export async function startAnew(): Promise<void> {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
}

async function isKept(lang: string): Promise<boolean> {
  const note = (await (await keptPage(NOTE))?.json()) as Note | undefined;
  return note?.lang === lang && Date.now() - note.at < FRESH;
}

/** As a guest, whoever is signed in here. */
async function fetched(path: string, lang?: string) {
  // Where somebody is cannot be asked without a connection: lines of help of all countries are kept.
  const response = await fetch(path === '/help' ? '/help?all' : path, {
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    headers: lang === undefined ? {} : { 'accept-language': lang },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // It is shown at other addresses, too, where what it says of itself would lead nowhere.
  const html = (await response.text()).replaceAll(/( (?:href|src)=")\.\//g, '$1/');
  const headers = new Headers(response.headers);
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return { path, response: new Response(html, { headers }), html };
}

/** Also the colour of the place: no page is painted before its style sheets are there. */
const assetsOf = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="(\/_app\/immutable\/[^"]+|\/look\.css\?accent=[^"]+)"/g)].map(
    ([, path = '']) => path,
  );

async function keepAsset(cache: Cache, path: string): Promise<void> {
  if ((await cache.match(path)) === undefined) await cache.add(path);
}
