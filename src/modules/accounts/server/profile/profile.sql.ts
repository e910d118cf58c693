import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { HeldRow } from '#modules/community/held.contract.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { Moment } from '#platform/paged.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { New, R, T } from '../tx.ts';
import type { ServiceFacts } from '../../service.contract.ts';
import { factsAbout } from '../service/service.sql.ts';
import type { ProfileView } from '../../profile.contract.ts';
import { managesSide } from './profile.policy.ts';
import { metBy, pageOpenTo, pictureSeenBy } from './visible.sql.ts';

const profiles = (tx: R) =>
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
      sql<ProfileView['pageFor']>`person.page_for`.as('pageFor'),
      'person.created_at as createdAt',
      sql<ServiceFacts | null>`${factsAbout('person')}`.as('service'),
      sql<Side>`person.side`.as('side'),
      sql<boolean>`person.profile_held_at is not null`.as('held'),
    ]);

/** A person whom the actor may meet; undefined for everybody else. */
export const findPerson = (tx: R, actor: Actor, id: string) =>
  profiles(tx)
    .select(pageOpenTo(actor).as('isOpen'))
    .where('person.id', '=', id)
    .where(metBy(actor))
    .executeTakeFirst();

/** One's own, or whose profile somebody decides about; locked until the act is through. */
export const lockProfile = (tx: T, id: string) =>
  profiles(tx).where('person.id', '=', id).forUpdate().executeTakeFirst();

const change = (tx: T, personaId: string) =>
  tx.updateTable('accounts.persona').where('id', '=', personaId);

export const writeProfile = (
  tx: T,
  personaId: string,
  profile: Pick<
    New<'accounts.persona'>,
    'about' | 'pronouns' | 'languages' | 'topics' | 'isListed' | 'profileHeldAt'
  > &
    Partial<Pick<New<'accounts.persona'>, 'pageFor'>>,
) => change(tx, personaId).set(columnsOf(profile)).execute();

export const releaseHeld = (tx: T, personaId: string) =>
  change(tx, personaId).set({ profile_held_at: null }).execute();

export async function putAvatar(tx: T, avatar: New<'accounts.avatar'>): Promise<void> {
  const { persona_id: personaId, ...fresh } = columnsOf(avatar);
  await tx
    .insertInto('accounts.avatar')
    .values({ persona_id: personaId, ...fresh })
    .onConflict((conflict) => conflict.column('persona_id').doUpdateSet(fresh))
    .execute();
  await change(tx, personaId).set({ avatar: fresh.version }).execute();
}

export async function deleteAvatar(tx: T, personaId: string): Promise<void> {
  await tx.deleteFrom('accounts.avatar').where('persona_id', '=', personaId).execute();
  await change(tx, personaId).set({ avatar: null }).execute();
}

/** The bytes of somebody's picture, for who may see it. An old address leads nowhere. */
export const findAvatar = (tx: R, actor: Actor, which: { person: string; version: string }) =>
  sql<{ bytes: Buffer }>`select avatar.bytes
    from accounts.avatar avatar join accounts.persona person on person.id = avatar.persona_id
    where avatar.persona_id = ${which.person} and avatar.version = ${which.version}
      and ${pictureSeenBy(actor)}`.first(tx);

/** Profiles whose words wait, longest first: of whole sides that the actor looks after; never their own. */
export const heldProfiles = {
  list: ({ tx, actor }: ReadCtx, { after, limit }: { after?: Moment | undefined; limit: number }) =>
    sql<HeldRow>`select 'profile' as kind, p.id as post, p.profile_held_at as at, '' as "scopeTitle", p.name as title,
      '/people/' || p.id as link, p.id as "authorId", p.name as "authorName", false as "isAnonymous", '' as note,
      null as html, null as "changedAt",
      array[p.about, p.pronouns, p.topics, array_to_string(p.languages, ', ')] as texts from ${waiting(actor)}
      ${after === undefined ? sql`` : sql`and (p.profile_held_at, p.id) > (${after.at}::timestamptz, ${after.id}::uuid)`}
    order by p.profile_held_at, p.id limit ${limit + 1}`.rows(tx),
  count: async ({ tx, actor }: ReadCtx, most: number) =>
    (
      await sql<{ count: number }>`select count(*)::int as count from (
        select from ${waiting(actor)} limit ${most}) waits`.one(tx)
    ).count,
};

/** Profiles whose words wait for this actor; never their own. */
const waiting = (actor: Actor) => {
  const sides = (['adult', 'teen'] as const).filter((side) => managesSide(actor, side));
  return sql`accounts.persona p where p.profile_held_at is not null and p.is_in
    and p.side = any(${sides}::text[]) and p.id is distinct from ${actor.personaId}::uuid`;
};
