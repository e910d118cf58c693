import { isActionFailure, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Refused } from './action.ts';

/** Keeps the token between the two steps of signing in; it opens nothing by itself. */
export const HALF_COOKIE = 'samovar_half';

const attributes = (event: RequestEvent) => ({
  path: '/sign-in',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: event.url.protocol === 'https:',
});

/** Where to go after a password was right: on, or to the second step. The session itself is set by the action. */
export function entered(result: object, event: RequestEvent, to: string): string {
  if (!('second' in result)) {
    event.cookies.delete(HALF_COOKIE, attributes(event));
    return to;
  }
  const second = result.second as { token: string; expiresAt: Date };
  event.cookies.set(HALF_COOKIE, second.token, {
    ...attributes(event),
    expires: new Date(second.expiresAt),
  });
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
