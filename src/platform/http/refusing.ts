import type { ServerResponse } from 'node:http';
import type { Refusal } from '../verdict.ts';
import { internalProblem, problemOf, type Say } from './problem.ts';
import { sendJson } from './request.ts';

const REALM = 'Bearer realm="Samovar"';

/** Answers with a problem, and with the headers that programs go by. `refusal` undefined: nobody expected it. */
export function sendProblem(
  res: ServerResponse,
  refusal: Refusal | undefined,
  { say, origin }: { say: Say; origin: string },
): void {
  for (const [name, value] of Object.entries(headersOf(refusal))) res.setHeader(name, value);
  const body =
    refusal === undefined ? internalProblem(say, origin) : problemOf(refusal, say, origin);
  sendJson(res, body.status, body, 'application/problem+json');
}

function headersOf(refusal: Refusal | undefined): Record<string, string> {
  if (refusal === undefined) return {};
  const { code, why, params } = refusal;
  // The rest of a body that is too large is not read, so the connection cannot be used again.
  if (why === 'body_too_large') return { connection: 'close' };
  if (code === 'too_many' || code === 'unavailable')
    return { 'retry-after': String(params['seconds'] ?? 1) };
  if (code === 'unauthenticated') return { 'www-authenticate': challengeOf(why) };
  if (code === 'method_not_allowed') return { allow: String(params['allow']) };
  if (why !== 'scope_missing') return {};
  const lacks = `error="insufficient_scope", scope="${params['scope']}"`;
  return { 'www-authenticate': `${REALM}, ${lacks}` };
}

/** RFC 6750: who brought nothing is asked for a token; who brought one that is no good is told so. */
export const challengeOf = (why: string): string =>
  why.startsWith('token_') ? `${REALM}, error="invalid_token", error_description="${why}"` : REALM;
