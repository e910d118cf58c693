import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ResultOf, UseCaseName } from '#entry/registry.ts';
import { SESSION_COOKIE } from '../http/session-cookie.ts';
import { performed, type Options } from './action.ts';
import { webApp } from './app.ts';
import { cookieAt } from './entering.ts';
import type { Asking } from './page.ts';

/** What is shown once to whoever had it made; `isPast`: it was shown before, and nobody can read it again. */
export type Once<Out> = { made: Out | null; isPast: boolean };

const COOKIE = 'samovar_once';
/** In seconds, from the act to the page that shows what came of it. */
const FOR = 600;

type Kept = { name: string; until: number; result: unknown };

/**
 * A form action whose result is shown once: it leads to a page whose `load` asks for it with `shownOnce`, so that
 * loading that page again neither does the act again nor shows it again. Until then the browser keeps it, sealed, for
 * ten minutes; only the session that made it opens it.
 */
export const showing =
  <Name extends UseCaseName, Event extends RequestEvent = RequestEvent>(
    name: Name,
    options: Pick<Options<Name, Event>, 'input' | 'then'> = {},
  ) =>
  async (event: Event) => {
    const done = await performed(name, event, options.input);
    if ('failure' in done) return done.failure;
    const { pathname, search, hash } = leadsTo(
      name,
      event,
      options.then?.(done.result, event, done.form),
    );
    const kept: Kept = { name, until: Date.now() + FOR * 1000, result: done.result };
    const sealed = webApp().seal(JSON.stringify(kept), boundTo(event));
    event.cookies.set(COOKIE, sealed, { ...cookieAt(event, pathname), maxAge: FOR });
    redirect(303, pathname + search + hash);
  };

/** What one of these acts has made for this page. To be asked last: what it gives is gone from then on. */
export function shownOnce<Name extends UseCaseName>(
  event: Pick<Asking, 'url' | 'cookies'>,
  ...names: Name[]
): Once<ResultOf<Name>> {
  const name = names.find((one) => said(one) === event.url.searchParams.get('shown'));
  if (name === undefined) return { made: null, isPast: false };
  const sealed = event.cookies.get(COOKIE);
  const kept = sealed === undefined ? undefined : opened(sealed, boundTo(event));
  if (kept?.name !== name || kept.until < Date.now()) return { made: null, isPast: true };
  event.cookies.delete(COOKIE, cookieAt(event, event.url.pathname));
  return { made: kept.result as ResultOf<Name>, isPast: false };
}

/** The same page, as it was asked for, or another of ours. */
function leadsTo(name: string, { url }: RequestEvent, there?: string): URL {
  const to = new URL(there ?? url, url);
  if (there === undefined)
    for (const key of [...to.searchParams.keys()])
      if (key.startsWith('/') || key === 'done') to.searchParams.delete(key);
  to.searchParams.set('shown', said(name));
  return to;
}

const said = (name: string): string => name.slice(name.indexOf('.') + 1);

const boundTo = ({ cookies }: Pick<RequestEvent, 'cookies'>): string =>
  `${COOKIE}:${cookies.get(SESSION_COOKIE) ?? ''}`;

function opened(sealed: string, bound: string): Kept | undefined {
  const text = webApp().unseal(sealed, bound);
  return text === undefined ? undefined : (JSON.parse(text) as Kept);
}
