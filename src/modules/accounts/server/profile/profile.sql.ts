import { sql } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';
import { metBy, pictureSeenBy } from './visible.sql.ts';

type Db = Tx<AccountsTables>;

export type ProfileRow = {
  personaId: string;
  name: string;
  side: Side;
  avatar: string | null;
  about: string;
  pronouns: string;
  languages: string[];
  topics: string;
  listed: boolean;
  held: boolean;
  createdAt: Date;
};

const profiles = (tx: Db) =>
  tx
    .selectFrom('accounts.persona as person')
    .select([
      'person.id as personaId',
      'person.name',
      'person.avatar',
      'person.about',
      'person.pronouns',
      'person.languages',
      'person.topics',
      'person.is_listed as listed',
      'person.created_at as createdAt',
      sql<Side>`person.side`.as('side'),
      sql<boolean>`person.profile_held_at is not null`.as('held'),
    ]);

/** A person whom the actor may meet; undefined for everybody else. */
export const findPerson = (tx: Db, actor: Actor, id: string): Promise<ProfileRow | undefined> =>
  profiles(tx).where('person.id', '=', id).where(metBy(actor)).executeTakeFirst();

/** One's own, or whose profile somebody decides about; locked until the act is through. */
export const lockProfile = (tx: Db, id: string): Promise<ProfileRow | undefined> =>
  profiles(tx).where('person.id', '=', id).forUpdate().executeTakeFirst();

export async function writeProfile(
  tx: Db,
  personaId: string,
  profile: {
    about: string;
    pronouns: string;
    languages: readonly string[];
    topics: string;
    listed: boolean;
    heldAt: Date | null;
  },
): Promise<void> {
  await tx
    .updateTable('accounts.persona')
    .set({
      about: profile.about,
      pronouns: profile.pronouns,
      languages: [...profile.languages],
      topics: profile.topics,
      is_listed: profile.listed,
      profile_held_at: profile.heldAt,
    })
    .where('id', '=', personaId)
    .execute();
}

export async function releaseHeld(tx: Db, personaId: string): Promise<void> {
  await tx
    .updateTable('accounts.persona')
    .set({ profile_held_at: null })
    .where('id', '=', personaId)
    .execute();
}

export async function putAvatar(
  tx: Db,
  avatar: { personaId: string; version: string; bytes: Buffer; now: Date },
): Promise<void> {
  const { version, bytes } = avatar;
  await tx
    .insertInto('accounts.avatar')
    .values({ persona_id: avatar.personaId, version, bytes, uploaded_at: avatar.now })
    .onConflict((conflict) =>
      conflict.column('persona_id').doUpdateSet({ version, bytes, uploaded_at: avatar.now }),
    )
    .execute();
  await setVersion(tx, avatar.personaId, version);
}

export async function deleteAvatar(tx: Db, personaId: string): Promise<void> {
  await tx.deleteFrom('accounts.avatar').where('persona_id', '=', personaId).execute();
  await setVersion(tx, personaId, null);
}

async function setVersion(tx: Db, personaId: string, version: string | null): Promise<void> {
  await tx
    .updateTable('accounts.persona')
    .set({ avatar: version })
    .where('id', '=', personaId)
    .execute();
}

/** The bytes of somebody's picture, for who may see it. An old address leads nowhere. */
export const findAvatar = (tx: Db, actor: Actor, which: { person: string; version: string }) =>
  tx
    .selectFrom('accounts.avatar as avatar')
    .innerJoin('accounts.persona as person', 'person.id', 'avatar.persona_id')
    .select('avatar.bytes')
    .where('avatar.persona_id', '=', which.person)
    .where('avatar.version', '=', which.version)
    .where(pictureSeenBy(actor))
    .executeTakeFirst();
