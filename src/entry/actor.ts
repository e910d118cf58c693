import { bearerOf } from '#modules/accounts/index.server.ts';
import { guest, strangerWith, type Actor } from '#platform/actor.ts';
import type { Carried } from '#platform/live/stream.ts';
import type { Deps } from '#platform/perform.ts';

/** Who acts: the session or token, with what modules know of them. One statement, or none for guests. */
export async function actorOf(deps: Deps, { authorization, cookie }: Carried): Promise<Actor> {
  // An access token in the header goes before the cookie.
  const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (bearer !== undefined) return bearerOf(deps, { by: 'access_token', token: bearer });
  // What is not for us (a password that a proxy in front asked for) is passed over where there is a session.
  const token = /(?:^|;\s*)samovar_session=([\w-]+)/.exec(cookie ?? '')?.[1];
  if (token !== undefined) return bearerOf(deps, { by: 'session', token });
  return authorization === undefined ? guest() : strangerWith('token_malformed');
}
