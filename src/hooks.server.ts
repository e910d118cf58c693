import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { guest } from '#platform/actor.ts';
import { webApp } from '#platform/web/app.ts';
import { localeOf, themeOf } from '#platform/web/preferences.ts';
import { dirOf } from '#lib/text/index.ts';

/** Session → actor, request id, language, security headers; nothing else. */
export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request } = event;
  locals.requestId = randomUUID();
  locals.actor = await actorFor(request.headers, event.url.pathname);
  locals.locale = localeOf(
    locals.actor,
    cookies.get('locale'),
    request.headers.get('accept-language'),
  );
  locals.theme = themeOf(cookies.get('theme'));
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', locals.locale)
        .replace('%dir%', dirOf(locals.locale))
        .replace('%theme%', locals.theme),
  });
  response.headers.set('x-request-id', locals.requestId);
  if (!response.headers.has('cache-control'))
    response.headers.set('cache-control', 'private, no-store');
  return response;
};

/** Help now must open with the database away: then everybody is a guest there. */
async function actorFor(headers: Headers, path: string) {
  const carried = { cookie: headers.get('cookie') ?? undefined, authorization: undefined };
  if (path !== '/help') return webApp().actorOf(carried);
  return webApp()
    .actorOf(carried)
    .catch(() => guest());
}

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app') return undefined;
  if (kind !== 'unknown') return { message: 'not_found' };
  return webApp().report(error, event.url.pathname, event.locals.requestId ?? '');
};
