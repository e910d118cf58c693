import { randomUUID } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import type { Stage } from '../../testing/stage.ts';

/** Somebody signed in, on a device of their own. */
export async function seat(stage: Stage, person: Person): Promise<Person> {
  const hash = tokenHash(newToken());
  await stage.sql(
    `insert into accounts.session (id, token_hash, account_id, persona_id, device, created_at, seen_at, expires_at)
     values ($1, $2, $3, $4, 'firefox:android', $5, $5, $5::timestamptz + interval '300 days')`,
    [randomUUID(), hash, person.accountId, person.personaId, stage.deps.now()],
  );
  return { ...person, sessionKey: hash.toString('hex') };
}
