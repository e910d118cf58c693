import type { IncomingMessage } from 'node:http';
import type { Person } from '#platform/actor.ts';
import { hashPassword, newToken, tokenHash } from '#platform/secrets.ts';
import { outsideActs } from '#platform/slow.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { freshApplicant } from '#modules/accounts/testing/newcomers.ts';
import { password } from './fresh.ts';
import type { Half } from './side.ts';

/**
 * In the order of the columns. `token` is the member by an access token; `+` is the duty with a current
 * clearance: `mentor+` in the young people's programme, the others everywhere. The holder of cases has one.
 */
export const roles = [
  'guest',
  'applicant',
  'member',
  'token',
  'other',
  'teen',
  'mentor',
  'host',
  'moderator',
  'operator',
  'holder',
  'mentor+',
  'host+',
  'moderator+',
  'operator+',
] as const;
export type Role = (typeof roles)[number];

/** Which sides' marks a role must never meet. */
export const hiddenFrom = (role: Role): ('adult' | 'teen')[] =>
  role === 'teen' ? ['adult'] : role === 'holder' || role.endsWith('+') ? [] : ['teen'];

export type Player = {
  /** Null for those who are nobody here yet. */
  person: Person | null;
  /** What a request of theirs carries. Whatever they did before: they are there, and have not just shown who they are. */
  headers(): Promise<IncomingMessage['headers']>;
};
export type Players = Record<Role, Player>;

/** One person for each role, signed in. The member is the author of what is acted upon. */
export async function playersOf(cast: Cast, adult: Half, teen: Half): Promise<Players> {
  const secret = await hashPassword(password, outsideActs);
  async function signedIn(person: Person): Promise<Player> {
    await cast.sql('update accounts.account set password_hash = $2 where id = $1', [
      person.accountId,
      secret,
    ]);
    const token = newToken();
    return { person, headers: async () => ({ cookie: await seat(cast, person, token) }) };
  }
  const named = async (name: string) => signedIn(await cast.person(name));
  const on = async (name: string, duty: string, options = {}) =>
    signedIn(await cast.withDuty(await cast.person(name), duty, options));
  const cleared = { cleared: true };
  let request = { ...(await freshApplicant(cast)), token: newToken() };
  /** The one who waits; another one where they have taken their request back. */
  async function waiting(): Promise<string> {
    const still = await cast.sql('select from accounts.account where id = $1', [request.accountId]);
    if (still.length === 0) request = { ...(await freshApplicant(cast)), token: newToken() };
    return seat(cast, request, request.token);
  }
  const bearer = newToken('smv_');
  return {
    guest: { person: null, headers: () => Promise.resolve({}) },
    applicant: { person: null, headers: async () => ({ cookie: await waiting() }) },
    member: await signedIn(adult.author),
    token: {
      person: adult.author,
      headers: async () => ({ authorization: await access(cast, adult.author, bearer) }),
    },
    other: await named('Otherwise'),
    teen: await signedIn(teen.peer),
    mentor: await on('Mentoria', 'mentor'),
    host: await signedIn(adult.host),
    moderator: await on('Modesta', 'moderator'),
    operator: await on('Operanda', 'operator'),
    holder: await on('Casimir', 'case_holder', cleared),
    'mentor+': await on('Clarissa', 'mentor', { ...cleared, scope: teen.programmeId }),
    'host+': await on('Hostensia', 'host', cleared),
    'moderator+': await on('Moderato', 'moderator', cleared),
    'operator+': await on('Opernike', 'operator', cleared),
  };
}

type Who = { accountId: string | null; personaId: string | null };

/** A session without a password, for people of the cast. */
export const sessionOf = (cast: Cast, person: Who): Promise<string> =>
  seat(cast, person, newToken());

async function seat(cast: Cast, person: Who, token: string): Promise<string> {
  await cast.sql(
    `insert into accounts.session (token_hash, account_id, persona_id, created_at, seen_at, expires_at)
     values ($1, $2, $3, now(), now(), now() + interval '30 days')
     on conflict (token_hash) do update set proved_at = null`,
    [tokenHash(token), person.accountId, person.personaId],
  );
  return `samovar_session=${token}`;
}

async function access(cast: Cast, person: Who, token: string): Promise<string> {
  await cast.sql(
    `insert into accounts.access_token (id, token_hash, account_id, persona_id, name, created_at, expires_at)
     values (gen_random_uuid(), $1, $2, $3, 'script', now(), now() + interval '1 day')
     on conflict (token_hash) do nothing`,
    [tokenHash(token), person.accountId, person.personaId],
  );
  return `Bearer ${token}`;
}
