import { isActionFailure, redirect, type RequestEvent } from '@sveltejs/kit';
import { DEVICE_COOKIE, DEVICE_FOR, SESSION_COOKIE } from '../http/session-cookie.ts';
import type { Refused } from './action.ts';

/** Keeps the secret between the two steps of signing in; it opens nothing by itself. */
export const HALF_COOKIE = 'samovar_half';

/** What all our cookies are like: no script reads them. */
export const cookieAt = ({ url }: Pick<RequestEvent, 'url'>, path = '/') =>
  ({ path, httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;

type Session = { token: string; expiresAt: Date };
type Half = { secret: string; expiresAt: Date };

/** A result that opens or ends a session becomes a cookie. */
export function setSession(event: RequestEvent, result: unknown): void {
  if (result === null || typeof result !== 'object' || !('session' in result)) return;
  const session = result.session as Session | null;
  if (session === null) event.cookies.delete(SESSION_COOKIE, cookieAt(event));
  else keep(event, SESSION_COOKIE, session);
  if ('device' in result)
    event.cookies.set(DEVICE_COOKIE, String(result.device), {
      ...cookieAt(event),
      maxAge: DEVICE_FOR,
    });
}

const keep = (event: RequestEvent, name: string, { token, expiresAt }: Session, path = '/') =>
  event.cookies.set(name, token, { ...cookieAt(event, path), expires: new Date(expiresAt) });

/** Where to go after a password was right: on, or to the second step. The session itself is set by the action. */
export function entered(result: object, event: RequestEvent, to: string): string {
  if (!('second' in result)) {
    event.cookies.delete(HALF_COOKIE, cookieAt(event, '/sign-in'));
    return to;
  }
  const { secret: token, expiresAt } = result.second as Half;
  keep(event, HALF_COOKIE, { token, expiresAt }, '/sign-in');
  return `/sign-in/second?to=${encodeURIComponent(to)}`;
}

/** An action that changes the way in: who has to show once more who they are is led there, and comes back. */
export const confirmed =
  <Event extends RequestEvent, Out>(act: (event: Event) => Promise<Out>, back: string) =>
  async (event: Event): Promise<Out> => {
    const out = await act(event);
    if (isActionFailure(out) && (out.data as unknown as Refused).refused.why === 'confirm_first')
      redirect(303, `/settings/confirm?to=${encodeURIComponent(back)}`);
    return out;
  };
