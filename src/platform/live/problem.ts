import type { ServerResponse } from 'node:http';
import { typeOf } from '../http/problem.ts';
import { challengeOf } from '../http/refusing.ts';
import { statusOf, type RefusalCode } from '../verdict.ts';

/** Refuses a stream: RFC 9457, with the stable code. `origin`: where our own pages are. */
export function refuse(
  res: ServerResponse,
  origin: string,
  code: RefusalCode,
  reason: string = code,
): void {
  const status = statusOf[code];
  const detail = details[reason] ?? details[code] ?? reason;
  const title = code.replaceAll('_', ' ');
  const body = JSON.stringify({ type: typeOf(code, origin), title, status, code, reason, detail });
  res.writeHead(status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(code === 'method_not_allowed' ? { allow: 'GET, POST' } : {}),
    ...(code === 'unauthenticated' ? { 'www-authenticate': challengeOf(reason) } : {}),
  });
  res.end(body);
}

const details: Record<string, string> = {
  unauthenticated: 'Sign in first.',
  token_unknown: 'This access token opens nothing: it was taken back, or there never was one.',
  token_expired: 'The time of this access token is over.',
  token_malformed: 'The header Authorization is not “Bearer” and an access token.',
  method_not_allowed: 'Only GET and POST are possible here.',
  not_found: 'Nothing of that name is here.',
  other_origin: 'This came from another site.',
  scope_missing: 'This access token may not read everything, and streams are for those that may.',
  too_many: 'This person has many streams open already.',
  unavailable: 'Not available just now. Try again in a moment.',
};
