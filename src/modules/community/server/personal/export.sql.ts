import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Cell, Section, Who } from '#platform/personal/personal.ts';
import { writtenBy, type Called } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';
import { isTitledByOpener } from '../thread/titled.sql.ts';

type Row = Record<string, Cell>;
const ids = ({ personaIds }: Who) => sql`${[...personaIds]}::uuid[]`;

/** Where something stands is told as far as its reader may read there now; what they opened was titled by them. */
const titleFor = (actor: Actor, who: Who) => sql`case when exists (
    select from community.space space where space.id = t.space_id and ${visibleTo(actor)}
      and t.unseen_at is null and ${notBlocked(actor, 't.author_id')})
  or ${isTitledByOpener('t')} and exists (select from posts.pub_post o
    where o.place_id = t.id and o.seq = 1 and o.id in ${writtenBy(who.personaIds)})
  then t.title end`;
const spaceFor = (actor: Actor) => sql`case when ${visibleTo(actor, 's')} then s.title end`;

/** What these threads are called, as `titleFor` tells it. */
export async function describeThreads(
  tx: ReadTx,
  actor: Actor,
  threadIds: readonly string[],
  who: Who,
): Promise<Map<string, Called>> {
  const rows = await sql<Called & { id: string }>`
    select t.id, ${titleFor(actor, who)} as title, ${spaceFor(actor)} as scope, t.kind
    from community.thread t join community.space s on s.id = t.space_id
    where t.id = any(${[...threadIds]}::uuid[])`.rows(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The threads that somebody opened with their name. */
export const openedBy = async (tx: ReadTx, who: Who): Promise<string[]> => {
  const opened = sql<{
    id: string;
  }>`select id from community.thread where author_id = any(${ids(who)})`;
  return (await opened.rows(tx)).map(({ id }) => id);
};

/** What somebody follows and has read, and which lists they are on. */
export async function smallThings(tx: ReadTx, actor: Actor, who: Who): Promise<Section[]> {
  const me = ids(who);
  const title = titleFor(actor, who);
  const space = spaceFor(actor);
  const asked: Record<string, RawBuilder<Row>> = {
    follows: sql`select ${title} as thread, f.followed_at as at, f.left_at as ended from community.follow f
      join community.thread t on t.id = f.thread_id where f.persona_id = any(${me}) order by f.followed_at`,
    space_follows: sql`select ${space} as space, f.followed_at as at from community.space_follow f
      join community.space s on s.id = f.space_id where f.persona_id = any(${me}) order by f.followed_at`,
    guidelines_read: sql`select ${space} as space, g.read_at as at from community.guidelines_read g
      join community.space s on s.id = g.space_id where g.persona_id = any(${me}) order by g.read_at`,
    taglists: sql`select l.name, m.joined_at as at from community.taglist_member m
      join community.taglist l on l.id = m.taglist_id where m.persona_id = any(${me}) order by m.joined_at`,
    taglists_kept: sql`select name, about as text, created_at as at, ended_at as ended
      from community.taglist where keeper_id = any(${me}) order by created_at`,
    taglist_calls: sql`select l.name, c.called_at as at from community.taglist_call c
      join community.taglist l on l.id = c.taglist_id where c.called_by = any(${me}) order by c.called_at`,
    threads_ended: sql`select ${title} as thread, t.closed_as as kind, t.closed_words as text, t.closed_at as at
      from community.thread t join community.space s on s.id = t.space_id
      where t.closed_words <> '' and (t.author_id = any(${me}) or exists (select from posts.pub_post o
        where o.place_id = t.id and o.seq = 1 and o.id in ${writtenBy(who.personaIds)})) order by t.closed_at`,
    introduction_skipped: sql`select skipped_at as at from community.introduction_skipped
      where persona_id = any(${me})`,
  };
  const sections: Section[] = [];
  for (const [key, question] of Object.entries(asked))
    sections.push({ key, rows: await question.rows(tx) });
  return sections;
}
