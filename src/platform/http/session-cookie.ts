export const SESSION_COOKIE = 'samovar_session';

/** The Set-Cookie header that keeps or ends a session. */
export function sessionCookie(
  session: { token: string; expiresAt: string | Date } | null,
  isSecure: boolean,
): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  if (session === null) return `${SESSION_COOKIE}=; ${attributes}; Max-Age=0`;
  return `${SESSION_COOKIE}=${session.token}; ${attributes}; Expires=${new Date(session.expiresAt).toUTCString()}`;
}
