import { createHmac, timingSafeEqual } from 'node:crypto';
import { newToken } from '#platform/secrets.ts';

/** Of one household. */
const MOST = 4;
const AS_LONG_AS = 400;

/**
 * Signed with the hash of the password, which nobody outside knows and which a new password ends. It says nothing
 * by itself: only who is tried with the right account is told apart.
 */
const signed = (nonce: string, passwordHash: string): string =>
  `${nonce}.${createHmac('sha256', passwordHash).update(`device:${nonce}`).digest('base64url')}`;

const entriesOf = (cookie: string): string[] =>
  cookie.length > AS_LONG_AS ? [] : cookie.split('~').filter((one) => one !== '');

/** The device's own number where somebody signed in to that account there with its password of now; else null. */
export function knownDevice(
  cookie: string,
  passwordHash: string | null | undefined,
): string | null {
  if (passwordHash == null) return null;
  for (const entry of entriesOf(cookie)) {
    const [nonce = ''] = entry.split('.');
    const right = Buffer.from(signed(nonce, passwordHash));
    const said = Buffer.from(entry);
    if (right.length === said.length && timingSafeEqual(right, said)) return nonce;
  }
  return null;
}

/** The same with this account among those it knows, the newest first. */
export function withDevice(cookie: string, passwordHash: string): string {
  if (knownDevice(cookie, passwordHash) !== null) return cookie;
  const fresh = signed(newToken().slice(0, 22), passwordHash);
  return [fresh, ...entriesOf(cookie)].slice(0, MOST).join('~');
}
