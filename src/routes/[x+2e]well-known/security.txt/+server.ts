import { contactIn } from '../../words.ts';
import { webApp } from '#platform/web/app.ts';
import { securityText } from './security-text.ts';
import type { RequestHandler } from './$types';

/** Whom to tell of a hole in the wall (RFC 9116). */
export const GET: RequestHandler = async (event) => {
  const { html } = await contactIn(event);
  const { LANGUAGES: languages } = webApp().settings;
  const text = securityText({ origin: event.url.origin, html, languages, now: new Date() });
  return new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'max-age=3600' },
  });
};
