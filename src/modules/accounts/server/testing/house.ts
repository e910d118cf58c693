import { randomBytes, randomUUID } from 'node:crypto';
import { guest, type Actor } from '#platform/actor.ts';
import { openWorld } from '#platform/testing/world.ts';
import type { Settings } from '#settings';
import { registry } from '#entry/modules.ts';
import { bearerOf } from '../../index.server.ts';
import type { OpenedSession } from '../../contract.ts';
import type { HalfSession } from '../../security.contract.ts';
import { createAccount } from '../account/create-account.ts';
import { signIn } from '../account/sign-in.ts';
import { hashPassword } from '#platform/secrets.ts';
import { outsideActs } from '#platform/slow.ts';
import { context } from '#platform/perform.ts';
import type { AccountsTables } from '../tables.ts';

export const PASSWORD = 'a quiet long word';

/** A world with people who sign in as people do. */
export async function openHouse(settings: Partial<Settings> = {}) {
  const world = await openWorld(registry, {
    SECRETS_KEY: randomBytes(32).toString('base64url'),
    ...settings,
  });
  const passwordHash = await hashPassword(PASSWORD, outsideActs);
  const nobody = world.as(guest());

  /** Somebody new, with a password and nothing else. */
  async function newcomer(name = `Ann ${randomUUID().slice(0, 8)}`) {
    return world.db
      .as<AccountsTables>()
      .transaction()
      .execute(async (tx) =>
        createAccount(context<AccountsTables>(world.deps, tx, guest()).ctx, {
          name,
          side: 'adult',
          birthYear: 1990,
          locale: 'en',
          email: null,
          passwordHash,
          guidelinesAt: world.deps.now(),
        }),
      );
  }
  /** Who holds a session, as the transport would know them. */
  const holder = (token: string): Promise<Actor> => bearerOf(world.deps, { by: 'session', token });
  async function seated(name: string, password = PASSWORD) {
    const { session } = opened(await nobody.does(signIn, { who: name, password }));
    return { token: session.token, ...world.as(await holder(session.token)) };
  }
  /** Somebody new, signed in. */
  async function somebody(name?: string) {
    const person = await newcomer(name);
    return { ...person, ...(await seated(person.name)) };
  }
  /** Somebody new with a confirmed e-mail. */
  async function withEmail(email: string, name?: string) {
    const person = await somebody(name);
    await world.sql(
      'update accounts.account set email = $2, email_confirmed_at = created_at where id = $1',
      [person.accountId, email],
    );
    return person;
  }
  return { world, nobody, newcomer, seated, somebody, withEmail, holder };
}

/** What signing in opened; fails when it asks for a second step. */
export function opened(out: OpenedSession | HalfSession): OpenedSession {
  if (!('session' in out)) throw new Error('A second step is asked for.');
  return out;
}

/** What is asked for a second step; fails when there is none. */
export function half(out: OpenedSession | HalfSession): string {
  if ('session' in out) throw new Error('No second step is asked for.');
  return out.second.secret;
}
