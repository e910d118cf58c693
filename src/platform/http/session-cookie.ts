export const SESSION_COOKIE = 'samovar_session';
/** Outlives signing out, and opens nothing: whoever guesses elsewhere does not slow this device down. */
export const DEVICE_COOKIE = 'samovar_device';
/** In seconds. */
export const DEVICE_FOR = 400 * 86_400;

const attributesOf = (isSecure: boolean) =>
  `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;

export const deviceCookie = (device: string, isSecure: boolean): string =>
  `${DEVICE_COOKIE}=${device}; ${attributesOf(isSecure)}; Max-Age=${DEVICE_FOR}`;

/** The Set-Cookie header that keeps or ends a session. */
export function sessionCookie(
  session: { token: string; expiresAt: string | Date } | null,
  isSecure: boolean,
): string {
  const attributes = attributesOf(isSecure);
  if (session === null) return `${SESSION_COOKIE}=; ${attributes}; Max-Age=0`;
  return `${SESSION_COOKIE}=${session.token}; ${attributes}; Expires=${new Date(session.expiresAt).toUTCString()}`;
}
