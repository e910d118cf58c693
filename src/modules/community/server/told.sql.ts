import { sql } from '#platform/db/sql.ts';
import { isMet, isOut, isOwn, writer } from '#modules/posts/index.server.ts';
import { audience, subject, type Described } from '#platform/module.ts';
import type { NotificationKind, SubjectState } from '#platform/notification-kind.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { moderatedBy, notBlocked, visibleTo } from './space/visible.sql.ts';
import type { Tables } from './thread/thread.sql.ts';

const common = { group: 'community', by: 'inbox', isOptional: true } as const;

/** What people are told of that happens in spaces alone. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'followed', ...common, gathers: true, leadsTo: '?from=new' },
  { name: 'opened', ...common, sameAs: 'addressed' },
  { name: 'welcomed', ...common, sameAs: 'addressed' },
  { name: 'taglist', ...common, sameAs: 'addressed', via: 'community.taglist' },
  {
    ...{ name: 'tended', ...common, isOptional: false, isOwn: true, everyTime: true },
    ...{ acts: ['close', 'reopen', 'move', 'merge', 'split'], shownWhen: ['visible', 'moved'] },
  },
];

export const subjects = [
  subject<Tables>({ kind: 'community.thread', isThread: true, describe: describeThreads }),
  subject<Tables>({ kind: 'community.post', describe: describePosts }),
  subject<Tables>({ kind: 'community.taglist', describe: describeTaglists }),
];

/** Both by the id of a post. Who wrote it is among neither, whether they gave their name or not. */
export const audiences = [
  audience<Tables>({
    name: 'community.thread_followers',
    people: (ctx, post) =>
      people(
        ctx,
        sql`select f.persona_id as id from posts.pub_post p
          join community.follow f on f.thread_id = p.place_id and f.left_at is null
          where p.id = ${post}::uuid and f.persona_id is distinct from ${writer('p')}`,
      ),
  }),
  audience<Tables>({
    name: 'community.space_followers',
    people: (ctx, post) =>
      people(
        ctx,
        sql`select f.persona_id as id from posts.pub_post p
          join community.space_follow f on f.space_id = p.scope_id
          where p.id = ${post}::uuid and f.persona_id is distinct from ${writer('p')}`,
      ),
  }),
  audience<Tables>({
    name: 'community.taglist_members',
    people: (ctx, list) =>
      people(
        ctx,
        sql`select m.persona_id as id from community.taglist_member m
          join community.taglist l on l.id = m.taglist_id and l.ended_at is null
          where m.taglist_id = ${list}::uuid`,
      ),
  }),
];

type Reading = Pick<ReadCtx<Tables>, 'tx' | 'actor'>;
type Row = { id: string; title: string; space: string; thread: string; state: SubjectState } & Pick<
  Described,
  'whys'
>;

async function people(
  { tx }: Pick<Reading, 'tx'>,
  asked: ReturnType<typeof sql>,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${asked}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Threads that may be read, also where they went; of one's own also what was hidden, and what was said of it. */
async function describeThreads({ tx, actor }: Reading, ids: readonly string[]) {
  const isMine = sql`coalesce(thread.author_id = ${actor.personaId}::uuid, ${isOwn('opening', actor)})`;
  const { rows } = await sql<Row>`
    select thread.id, thread.title, space.slug as space, thread.slug as thread,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act in ('close', 'reopen', 'move', 'merge', 'split')) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(${[...ids]}::uuid[]) and ${visibleTo(actor)}
      and (${isMine} or thread.unseen_at is null and ${notBlocked(actor, 'thread.author_id')})`.execute(
    tx,
  );
  return described(rows, threadLink);
}

/** A post that others may see; of one's own also one that waits, or was taken away, and why. */
async function describePosts({ tx, actor }: Reading, ids: readonly string[]) {
  const reader = { actor, moderates: moderatedBy(actor) };
  const { rows } = await sql<Row>`
    select post.id, thread.title, space.slug as space, thread.slug as thread,
      case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held'
        else 'visible' end as state,
      case when post.hidden_at is not null then (
        select jsonb_build_object('hide', jsonb_build_object('rule', m.rule, 'reason', m.reason))
        from posts.pub_moderation m where m.post_id = post.id and m.act = 'hide'
        order by m.at desc limit 1) end as whys
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    where post.id = any(${[...ids]}::uuid[]) and ${visibleTo(actor)} and post.deleted_at is null
      and (${isOwn('post', actor)} or ${isOut('post')} and ${isMet('post.author_id', reader)}
        and thread.unseen_at is null and ${notBlocked(actor, 'thread.author_id')})`.execute(tx);
  return described(rows, (row) =>
    row.state === 'hidden' ? threadLink(row) : `${threadLink(row)}?around=${row.id}#p-${row.id}`,
  );
}

async function describeTaglists({ tx, actor }: Reading, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; title: string; space: string }>`
    select list.id, list.name as title, space.slug as space
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(${[...ids]}::uuid[]) and ${visibleTo(actor)}`.execute(tx);
  return new Map(
    rows.map(({ id, title, space }) => [
      id,
      { title, link: `/talk/${space}`, state: 'visible' } satisfies Described,
    ]),
  );
}

const threadLink = ({ space, thread }: Row) => `/talk/${space}/${thread}`;

const described = (rows: readonly Row[], link: (row: Row) => string) =>
  new Map(rows.map((row) => [row.id, { ...row, link: link(row) } satisfies Described]));
