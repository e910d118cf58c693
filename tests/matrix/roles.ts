import type { Person } from '#platform/actor.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import type { Cast } from '../cast/cast.ts';
import type { Half } from './side.ts';

/** In the order of the columns. `cleared` is a mentor of the young people's programme with a current clearance. */
export const roles = [
  'guest',
  'member',
  'other',
  'teen',
  'mentor',
  'host',
  'moderator',
  'operator',
  'cleared',
] as const;
export type Role = (typeof roles)[number];

/** Which sides' marks a role must never meet. */
export const hiddenFrom = (role: Role): ('adult' | 'teen')[] =>
  role === 'teen' ? ['adult'] : role === 'cleared' ? [] : ['teen'];

export type Players = Record<Exclude<Role, 'guest'>, { person: Person; cookie: string }>;

/** One person for each role, signed in. The member is the author of what is acted upon. */
export async function playersOf(cast: Cast, adult: Half, teen: Half): Promise<Players> {
  const signedIn = async (person: Person) => ({ person, cookie: await sessionOf(cast, person) });
  return {
    member: await signedIn(adult.author),
    other: await signedIn(await cast.person('Otherwise')),
    teen: await signedIn(teen.peer),
    mentor: await signedIn(await cast.withDuty(await cast.person('Mentoria'), 'mentor')),
    host: await signedIn(adult.host),
    moderator: await signedIn(await cast.withDuty(await cast.person('Modesta'), 'moderator')),
    operator: await signedIn(await cast.withDuty(await cast.person('Operanda'), 'operator')),
    cleared: await signedIn(
      await cast.withDuty(await cast.person('Clarissa'), 'mentor', {
        scope: teen.programmeId,
        cleared: true,
      }),
    ),
  };
}

/** A session without a password, for people of the cast. */
export async function sessionOf(cast: Cast, person: Person): Promise<string> {
  const token = newToken();
  await cast.sql(
    `insert into accounts.session (token_hash, account_id, persona_id, created_at, seen_at, expires_at)
     values ($1, $2, $3, now(), now(), now() + interval '20 days')`,
    [tokenHash(token), person.accountId, person.personaId],
  );
  return `samovar_session=${token}`;
}
