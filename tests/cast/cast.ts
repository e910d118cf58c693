import { randomUUID } from 'node:crypto';
import { guest, type Person, type Side } from '#platform/actor.ts';
import { keysOf } from '#platform/names.ts';
import { openWorld, type World } from '#platform/testing/world.ts';
import { registry } from '#entry/modules.ts';
import { factsAbout } from '#platform/actor-facts.sql.ts';
import type { Settings } from '#settings';

/** A world with people who return in every test. */
export type Cast = World & {
  guest: ReturnType<typeof guest>;
  /** A person of that name, made on first use. Adults unless said. */
  person(name: string, options?: { side?: Side }): Promise<Person>;
  /** The person as they come with their next request: with the powers and badges they have then. */
  anew(person: Person, now?: Date): Promise<Person>;
  /** The person with a duty, and with a clearance when asked. */
  withDuty(
    person: Person,
    kind: string,
    options?: { scope?: string; cleared?: boolean },
  ): Promise<Person>;
};

/** Opens a world with the whole registry and a cast. */
export async function openCast(settings: Partial<Settings> = {}): Promise<Cast> {
  const world = await openWorld(registry, settings);
  const known = new Map<string, Person>();
  async function anew(person: Person, now = world.deps.now()): Promise<Person> {
    return { ...person, ...(await factsAbout({ tx: world.db.as(), now, registry }, person)) };
  }
  return {
    ...world,
    guest: guest(),
    anew,
    async person(name, { side = 'adult' } = {}) {
      const found = known.get(name) ?? (await insertPerson(world, name, side));
      known.set(name, found);
      return found;
    },
    async withDuty(person, kind, { scope, cleared = false } = {}) {
      await world.sql(
        `insert into "leading".duty (id, persona_id, kind, scope_id, granted_at, reason) values ($1, $2, $3, $4, $5, 'cast')`,
        [randomUUID(), person.personaId, kind, scope ?? null, world.deps.now()],
      );
      if (cleared) {
        await world.sql(
          `insert into "leading".clearance (id, persona_id, granted_by, granted_at, expires_at, note)
           values ($1, $2, $2, $3, $3::timestamptz + interval '1 year', 'cast')`,
          [randomUUID(), person.personaId, world.deps.now()],
        );
      }
      const holder = await anew(person);
      known.set(person.name, holder);
      return holder;
    },
  };
}

/** Straight into the tables: a password takes long to hash and most stories need none. */
async function insertPerson(world: World, name: string, side: Side): Promise<Person> {
  const accountId = randomUUID();
  const personaId = randomUUID();
  await world.sql(
    `insert into accounts.account (id, side, birth_year, locale, created_at) values ($1, $2, $3, 'en', $4)`,
    [accountId, side, side === 'adult' ? 1990 : 2011, world.deps.now()],
  );
  await world.sql(
    `insert into accounts.persona (id, account_id, kind, name, name_key, fold_key, folded, refold, is_listed, side, created_at)
     values ($1, $2, 'member', $3, $6, $7, $8, false, true, $4, $5)`,
    [personaId, accountId, name, side, world.deps.now(), ...Object.values(keysOf(name))],
  );
  return { ...guest(), kind: 'person', accountId, personaId, name, side, locale: 'en' };
}
