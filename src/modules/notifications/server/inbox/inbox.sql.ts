import { sql } from 'kysely';
import type { Person } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Kind, UnreadView } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import { visibleTo } from './visible.sql.ts';

/** Nobody needs to know whether it is fifty or five hundred. */
const MANY = 50;

export type ItemRow = {
  id: string;
  seq: number;
  kind: Kind;
  at: Date;
  read_at: Date | null;
  thread_id: string;
  post_id: string | null;
  programme_slug: string | null;
  step_slug: string | null;
  title: string | null;
  reason: string | null;
  is_out: boolean | null;
  visible: boolean;
  names: string[];
  face: { id: string; avatar: string | null } | null;
  people: number;
};

/** Where a reader stands: the cursor, and how many items are unread; with their muted threads. */
export async function standing(
  tx: Tx<Joined>,
  reader: Person,
): Promise<UnreadView & { muted: string[] }> {
  const unread = withPlaces(tx)
    .select('item.id')
    .where('item.persona_id', '=', reader.personaId)
    .where('item.read_at', 'is', null)
    .where(visibleTo(reader))
    .limit(MANY)
    .as('unread');
  return tx
    .selectNoFrom((eb) => [
      sql<number>`coalesce(${eb
        .selectFrom('notifications.reader as reader')
        .select('reader.last_seq')
        .where('reader.persona_id', '=', reader.personaId)}, 0)`.as('seq'),
      sql<number>`${eb.selectFrom(unread).select((all) => all.fn.countAll().as('n'))}`.as('unread'),
      sql<string[]>`array(${eb
        .selectFrom('notifications.mute as mute')
        .select('mute.thread_id')
        .where('mute.persona_id', '=', reader.personaId)
        .orderBy('mute.thread_id')})`.as('muted'),
    ])
    .executeTakeFirstOrThrow();
}

/** A page of the list, newest first. */
export async function pageOfItems(
  tx: Tx<Joined>,
  reader: Person,
  which: { before: number | undefined; unread: boolean; limit: number },
): Promise<ItemRow[]> {
  const { before } = which;
  return itemRows(tx, reader)
    .where(visibleTo(reader))
    .$if(before !== undefined, (items) => items.where('item.seq', '<', before ?? 0))
    .$if(which.unread, (items) => items.where('item.read_at', 'is', null))
    .orderBy('item.seq', 'desc')
    .limit(which.limit)
    .execute();
}

/** All that changed after a cursor, also what may no longer be seen. */
export async function changedItems(
  tx: Tx<Joined>,
  reader: Person,
  which: { after: number; limit: number },
): Promise<ItemRow[]> {
  return itemRows(tx, reader)
    .where('item.changed', '>', which.after)
    .orderBy('item.seq', 'desc')
    .limit(which.limit)
    .execute();
}

/** One item of the reader's, if it may be seen. */
export async function findItem(
  tx: Tx<Joined>,
  reader: Person,
  id: string,
): Promise<ItemRow | undefined> {
  return itemRows(tx, reader).where(visibleTo(reader)).where('item.id', '=', id).executeTakeFirst();
}

function itemRows(tx: Tx<Joined>, reader: Person) {
  return withPlaces(tx)
    .where('item.persona_id', '=', reader.personaId)
    .select([
      'item.id',
      'item.seq',
      sql<Kind>`item.kind`.as('kind'),
      'item.at',
      'item.read_at',
      'item.thread_id',
      'post.id as post_id',
      'step.programme_slug',
      'step.step_slug',
      'step.title',
      sql<string | null>`case when item.kind = 'removed' then post.removal_reason end`.as('reason'),
      'post.is_visible as is_out',
      visibleTo(reader).as('visible'),
      lastNames(reader).as('names'),
      lastFace(reader).as('face'),
      peopleSeen(reader).as('people'),
    ]);
}

function withPlaces(tx: Tx<Joined>) {
  return tx
    .selectFrom('notifications.item as item')
    .leftJoin('learning.pub_step as step', 'step.id', 'item.thread_id')
    .leftJoin('learning.pub_post as post', 'post.id', 'item.place_id');
}

/** The last three who did it, newest first; nobody who is out of the reader's sight. */
const lastNames = ({ blocked }: Person) => sql<string[]>`array(
  select card.name from unnest(item.by_personas) with ordinality as by(id, nr)
  join accounts.pub_member_card card on card.id = by.id
  where by.id <> all(${[...blocked]}::uuid[])
  order by by.nr desc limit 3)`;

const lastFace = ({ blocked }: Person) => sql<{ id: string; avatar: string | null } | null>`(
  select jsonb_build_object('id', card.id, 'avatar', card.avatar)
  from unnest(item.by_personas) with ordinality as by(id, nr)
  join accounts.pub_member_card card on card.id = by.id
  where by.id <> all(${[...blocked]}::uuid[])
  order by by.nr desc limit 1)`;

const peopleSeen = ({ blocked }: Person) =>
  blocked.length === 0
    ? sql<number>`cardinality(item.by_personas)`
    : sql<number>`(select count(*)::int from unnest(item.by_personas) as by(id)
        where by.id <> all(${[...blocked]}::uuid[]))`;
