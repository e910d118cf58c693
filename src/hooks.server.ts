import { randomUUID } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { guest, type Actor } from '#platform/actor.ts';
import { webApp } from '#platform/web/app.ts';
import { localeOf, themeOf } from '#platform/web/preferences.ts';
import { dirOf } from '#lib/text/index.ts';

const ALWAYS_THERE =
  /^\/(?:help|contact|guidelines|privacy|terms|complaints|imprint|accessibility)$/;

/** Session → actor, request id, language, security headers; nothing else. */
export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request } = event;
  // SvelteKit knows forms without a name, and takes a form of that name for a fault of the program's.
  if (event.url.searchParams.has('/default')) error(404, 'not_found');
  locals.requestId = randomUUID();
  locals.actor = await actorFor(request.headers, event.url.pathname);
  locals.locale = localeOf(
    locals.actor,
    cookies.get('locale'),
    request.headers.get('accept-language'),
    webApp().settings.LANGUAGES,
  );
  // What people wrote in several languages is read in the page's own.
  locals.actor = { ...locals.actor, locale: locals.locale };
  locals.theme = themeOf(cookies.get('theme'));
  if (isAtTheDoor(locals.actor, event.url.pathname)) redirect(303, '/waiting');
  let page = '';
  const resolved = await resolve(event, {
    // Kit gets nothing of a page: it would hash all of it for an ETag, though nobody may keep it.
    transformPageChunk({ html }) {
      page = html;
      return '';
    },
  });
  const response = page === '' ? resolved : filledIn(page, resolved, locals);
  response.headers.set('x-request-id', locals.requestId);
  if (webApp().isPublic(event.url.pathname) !== 'listed')
    response.headers.set('x-robots-tag', 'noindex');
  if (response.status === 503) response.headers.set('retry-after', '3');
  if (!response.headers.has('cache-control'))
    response.headers.set('cache-control', 'private, no-store');
  return response;
};

/** Whoever asked to join is led to where their request stands, instead of to home and the doors of guests. */
const isAtTheDoor = ({ kind, restrictions }: Actor, path: string): boolean =>
  kind === 'guest' &&
  restrictions.some((one) => one === 'waiting' || one === 'declined') &&
  /^\/(?:$|join$|sign-in$|claim$)/.test(path);

/** Help now and the words of whoever runs this place must open with the database away: then everybody is a guest there. */
async function actorFor(headers: Headers, path: string) {
  const actor = webApp().actorOf({ cookie: headers.get('cookie') ?? undefined });
  return ALWAYS_THERE.test(path) ? actor.catch(() => guest()) : actor;
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app') return undefined;
  if (kind !== 'unknown') return { message: 'not_found' };
  return webApp().report(error, event.url.pathname, event.locals.requestId ?? '');
};

/** The placeholders stand in the first tag of app.html; the rest of a long page is neither searched nor put together anew. */
function filledIn(html: string, { status, headers }: Response, locals: App.Locals): Response {
  const { locale, theme } = locals;
  const page = Buffer.from(html);
  const end = page.indexOf('>', page.indexOf('<html')) + 1;
  const opening = page
    .toString('utf8', 0, end)
    .replace('%lang%', locale)
    .replace('%dir%', dirOf(locale))
    .replace('%theme%', theme);
  const body = Buffer.concat([Buffer.from(opening), page.subarray(end)]);
  headers.delete('etag');
  headers.set('content-length', String(body.length));
  return new Response(body, { status, headers });
}
