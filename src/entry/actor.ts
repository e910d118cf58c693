import type { IncomingMessage } from 'node:http';
import { bearerOf } from '#modules/accounts/index.server.ts';
import { guest, type Actor } from '#platform/actor.ts';
import type { Deps } from '#platform/perform.ts';

/** The token a request carries: an access token in the header goes before the cookie. */
export function tokenOf(
  headers: IncomingMessage['headers'],
): { by: 'session' | 'access_token'; token: string } | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { by: 'access_token', token: bearer };
  const cookie = /(?:^|;\s*)samovar_session=([\w-]+)/.exec(headers.cookie ?? '')?.[1];
  return cookie === undefined ? null : { by: 'session', token: cookie };
}

/** Who acts: the session or token, with what modules know of them. One statement, or none for guests. */
export async function actorOf(deps: Deps, headers: IncomingMessage['headers']): Promise<Actor> {
  const token = tokenOf(headers);
  return token === null ? guest() : bearerOf(deps, token);
}
