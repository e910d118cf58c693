import type { RequestEvent } from '@sveltejs/kit';
import { SESSION_COOKIE } from '../http/session-cookie.ts';

/** A result that opens or ends a session becomes a cookie. */
export function setSession(event: RequestEvent, result: unknown): void {
  if (result === null || typeof result !== 'object' || !('session' in result)) return;
  const session = result.session as { token: string; expiresAt: Date } | null;
  const attributes = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
  } as const;
  if (session === null) event.cookies.delete(SESSION_COOKIE, attributes);
  else
    event.cookies.set(SESSION_COOKIE, session.token, {
      ...attributes,
      expires: new Date(session.expiresAt),
    });
}
