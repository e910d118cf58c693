import { sql } from '#platform/db/sql.ts';
import type { Cell, Section, Who } from '#platform/personal/personal.ts';
import { writtenBy, type Called } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';

type Row = Record<string, Cell>;
type Reading = ReadTx<never>;
const ids = ({ personaIds }: Who) => sql`${[...personaIds]}::uuid[]`;

/** Where something stands is told as far as its reader may read there now; what they opened was titled by them. */
const titleFor = (actor: Actor, who: Who) => sql`case when exists (
    select from community.space space where space.id = t.space_id and ${visibleTo(actor)}
      and t.unseen_at is null and ${notBlocked(actor, 't.author_id')})
  or exists (select from posts.pub_post o
    where o.place_id = t.id and o.seq = 1 and o.id in ${writtenBy(who.personaIds)})
  then t.title end`;
const spaceFor = (actor: Actor) => sql`case when ${visibleTo(actor, 's')} then s.title end`;

/** What these threads are called, as `titleFor` tells it. */
export async function describeThreads(
  tx: Reading,
  actor: Actor,
  threadIds: readonly string[],
  who: Who,
): Promise<Map<string, Called>> {
  const { rows } = await sql<Called & { id: string }>`
    select t.id, ${titleFor(actor, who)} as title, ${spaceFor(actor)} as scope, t.kind
    from community.thread t join community.space s on s.id = t.space_id
    where t.id = any(${[...threadIds]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The threads that somebody opened with their name. */
export async function openedBy(tx: Reading, who: Who): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select t.id from community.thread t where t.author_id = any(${ids(who)})`.execute(tx);
  return rows.map(({ id }) => id);
}

/** What somebody follows and has read, and which lists they are on. */
export async function smallThings(tx: Reading, actor: Actor, who: Who): Promise<Section[]> {
  const me = ids(who);
  const title = titleFor(actor, who);
  const space = spaceFor(actor);
  const read = async (key: string, query: ReturnType<typeof sql<Row>>): Promise<Section> => ({
    key,
    rows: (await query.execute(tx)).rows,
  });
  return [
    await read(
      'follows',
      sql<Row>`select ${title} as thread, f.followed_at as at, f.left_at as ended from community.follow f
        join community.thread t on t.id = f.thread_id where f.persona_id = any(${me}) order by f.followed_at`,
    ),
    await read(
      'space_follows',
      sql<Row>`select ${space} as space, f.followed_at as at from community.space_follow f
        join community.space s on s.id = f.space_id where f.persona_id = any(${me}) order by f.followed_at`,
    ),
    await read(
      'guidelines_read',
      sql<Row>`select ${space} as space, g.read_at as at from community.guidelines_read g
        join community.space s on s.id = g.space_id where g.persona_id = any(${me}) order by g.read_at`,
    ),
    await read(
      'taglists',
      sql<Row>`select l.name, m.joined_at as at from community.taglist_member m
        join community.taglist l on l.id = m.taglist_id where m.persona_id = any(${me}) order by m.joined_at`,
    ),
    await read(
      'taglists_kept',
      sql<Row>`select name, about as text, created_at as at, ended_at as ended from community.taglist
        where keeper_id = any(${me}) order by created_at`,
    ),
    await read(
      'taglist_calls',
      sql<Row>`select l.name, c.called_at as at from community.taglist_call c
        join community.taglist l on l.id = c.taglist_id where c.called_by = any(${me}) order by c.called_at`,
    ),
    await read(
      'introduction_skipped',
      sql<Row>`select skipped_at as at from community.introduction_skipped where persona_id = any(${me})`,
    ),
  ];
}
