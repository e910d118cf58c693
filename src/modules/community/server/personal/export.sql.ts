import { sql } from 'kysely';
import type { Cell, Section, Who } from '#platform/personal/personal.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';

type Row = Record<string, Cell>;
type Reading = Tx<never>;
const ids = ({ personaIds }: Who) => sql`${[...personaIds]}::uuid[]`;

/** Where something stands is told as far as its reader may read there now; what they opened was titled by them. */
const titleFor = (actor: Actor, who: Who) => sql`case when exists (
    select from community.space space where space.id = t.space_id and ${visibleTo(actor)}
      and t.unseen_at is null and ${notBlocked(actor, 't.author_id')})
  or exists (select from community.post o left join community.hidden_author oh on oh.post_id = o.id
    where o.thread_id = t.id and o.seq = 1
      and (o.author_id = any(${ids(who)}) or oh.persona_id = any(${ids(who)})))
  then t.title end`;
const spaceFor = (actor: Actor) => sql`case when ${visibleTo(actor, 's')} then s.title end`;

export type OwnPost = {
  id: string;
  space: string | null;
  thread: string | null;
  at: Date;
  text: string;
  note: string;
  anonymous: boolean;
  kind: string;
  state: string;
  edited: Date | null;
  hearts: number;
};

/** Every post of somebody's, also those without a name; titles of others only to say where. */
export async function ownPosts(tx: Reading, actor: Actor, who: Who): Promise<OwnPost[]> {
  const { rows } = await sql<OwnPost>`
    select p.id, ${spaceFor(actor)} as space, ${titleFor(actor, who)} as thread, p.created_at as at, p.body as text,
      p.content_note as note, h.post_id is not null as anonymous,
      case when p.seq = 1 then t.kind else 'reply' end as kind,
      case when p.deleted_at is not null then 'deleted' when p.hidden_at is not null then 'removed'
        when p.held_at is not null then 'held' else 'shown' end as state,
      p.edited_at as edited, p.hearts
    from community.post p join community.thread t on t.id = p.thread_id
    join community.space s on s.id = p.space_id
    left join community.hidden_author h on h.post_id = p.id
    where p.author_id = any(${ids(who)}) or h.persona_id = any(${ids(who)})
    order by p.created_at, p.id`.execute(tx);
  return rows;
}

export async function ownRevisions(tx: Reading, actor: Actor, who: Who): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select ${titleFor(actor, who)} as thread, r.title, r.replaced_at as at, r.body as text, r.content_note as note
    from community.revision r join community.post p on p.id = r.post_id
    join community.thread t on t.id = p.thread_id
    left join community.hidden_author h on h.post_id = p.id
    where p.author_id = any(${ids(who)}) or h.persona_id = any(${ids(who)})
    order by r.replaced_at`.execute(tx);
  return rows;
}

/** What was done about their posts and threads, by which rule and why; not by whom. */
export async function actsAbout(tx: Reading, actor: Actor, who: Who): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select m.act as kind, ${titleFor(actor, who)} as thread, m.rule, m.reason, m.at
    from community.moderation m left join community.thread t on t.id = m.thread_id
    left join community.post p on p.id = m.post_id
    left join community.hidden_author h on h.post_id = m.post_id
    where p.author_id = any(${ids(who)}) or h.persona_id = any(${ids(who)})
      or m.post_id is null and t.author_id = any(${ids(who)})
    order by m.at`.execute(tx);
  return rows;
}

export async function actsBy(tx: Reading, who: Who): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select m.act as kind, m.rule, m.reason, m.at from community.moderation m
    where m.by_id = any(${ids(who)}) order by m.at`.execute(tx);
  return rows;
}

export type OwnPicture = {
  id: string;
  type: string;
  at: Date;
  bytes: Uint8Array;
  still: Uint8Array | null;
};

export async function ownPictures(tx: Reading, who: Who): Promise<OwnPicture[]> {
  const { rows } = await sql<OwnPicture>`
    select id, type, uploaded_at as at, bytes, still from community.image
    where uploader_id = any(${ids(who)}) order by uploaded_at, id`.execute(tx);
  return rows;
}

/** What somebody follows, has read, gave hearts to, and which lists they are on. */
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
      'visits',
      sql<Row>`select ${title} as thread, v.visited_at as at from community.visit v
        join community.thread t on t.id = v.thread_id where v.persona_id = any(${me}) order by v.visited_at`,
    ),
    await read(
      'hearts',
      sql<Row>`select ${title} as thread, h.given_at as at from community.heart h
        join community.post p on p.id = h.post_id join community.thread t on t.id = p.thread_id
        where h.persona_id = any(${me}) order by h.given_at`,
    ),
    await read(
      'mentions',
      sql<Row>`select ${title} as thread, m.written as name, p.created_at as at from community.mention m
        join community.post p on p.id = m.post_id join community.thread t on t.id = p.thread_id
        where m.persona_id = any(${me}) order by p.created_at`,
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
