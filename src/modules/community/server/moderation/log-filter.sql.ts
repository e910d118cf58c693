import { foldName } from '#platform/fold.rules.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { scopesModerated } from '#modules/posts/index.server.ts';
import { visibility, type Actor } from '#platform/actor.ts';
import type { Moment } from '#platform/paged.contract.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { Act } from '../../moderation.contract.ts';
import type { LogKind } from '../../log.contract.ts';
import { managedBy } from '../space/visible.sql.ts';
import { doneIn } from './undo.sql.ts';

/** What the log is narrowed by; `after`: where its page begins. */
export type LogFilter = Record<'scope' | 'by' | 'person', string | null> &
  Record<'from' | 'until', Date | null> & {
    kind: LogKind | null;
    undone: 'yes' | 'no' | null;
    after: Moment | undefined;
    since: Date | undefined;
  };

const actsOf: Record<LogKind, readonly Act[]> = {
  hidden: ['hide', 'hide_posts', 'hide_thread'],
  shown: ['restore', 'release', 'show_thread'],
  closed: ['close', 'finish', 'reopen'],
  moved: ['move', 'merge', 'split', 'move_posts'],
  marked: ['pin', 'unpin', 'feature', 'unfeature'],
  revealed: ['reveal'],
  undone: ['undo'],
};

/** Acts that are looked at for one page, where no index finds those that are asked for. */
export const LOOKED_AT = 20_000;

/** What no index serves is looked for among those that one does. */
const isSifted = ({ kind, undone }: LogFilter) => kind !== null || undone !== null;

/** What was done with several posts at once stands there once; of each of them its author reads. */
export const asWhole = sql<boolean>`(m.post_id is null or m.deed is null or m.deed = m.id)`;

const moderated = (ctx: Pick<ReadCtx, 'registry' | 'actor' | 'tx'>) => sql`(
  m.scope_id in (select space.id from community.space space where ${managedBy(ctx.actor)})
  or m.place_kind <> 'thread' and m.scope_id in (select id from ${scopesModerated(ctx)} scope))`;

/**
 * What was done with words of somebody, also among those of others, and with threads that they opened; all under
 * their name.
 */
const concerning = (person: string) => sql`m.id in (
  with theirs as (
    select own.id, own.deed from posts.pub_post p join posts.pub_moderation own on own.post_id = p.id
    where p.author_id = ${person}::uuid
  )
  select id from theirs
  union select whole.id from theirs join posts.pub_moderation whole
    on whole.deed = theirs.deed and whole.post_id is null
  union select went.id from posts.pub_moderation went where went.detail ? 'posts' and went.detail -> 'posts'
    ?| array(select p.id::text from posts.pub_post p where p.author_id = ${person}::uuid)
  union select own.id from community.thread t
    join posts.pub_moderation own on own.place_id = t.id and own.post_id is null
    where t.author_id = ${person}::uuid)`;

/** Acts where the actor looks after it, as far as indexes narrow them; of what is sifted further the newest so many. */
export function lookedAt(ctx: ReadCtx, which: LogFilter): RawBuilder<unknown> {
  const { scope, by, person, from, until, after, since } = which;
  const conditions = [
    scope === null ? moderated(ctx) : sql`m.scope_id = ${scope}::uuid`,
    ...(by === null ? [] : [sql`m.by_id = ${by}::uuid`]),
    ...(person === null ? [] : [concerning(person)]),
    ...(from === null ? [] : [sql`m.at >= ${from}`]),
    ...(until === null ? [] : [sql`m.at < ${until}`]),
    ...(since === undefined ? [] : [sql`m.at >= ${since}`]),
    ...(after === undefined
      ? []
      : [sql`(m.at, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)`]),
  ];
  const newest = sql`order by m.at desc, m.id desc limit ${LOOKED_AT}`;
  return sql`(select m.* from posts.pub_moderation m where ${sql.join(conditions, sql` and `)}
    ${isSifted(which) ? newest : sql``})`;
}

/** What of those is asked for. */
export function narrowing({ kind, undone }: LogFilter): RawBuilder<boolean> {
  const isUndone = sql`exists (select from posts.pub_moderation later where later.undoes = m.deed)`;
  const conditions = [
    ...(kind === null ? [] : [sql`m.act = any(${[...actsOf[kind]]}::text[])`]),
    ...(undone === null ? [] : [undone === 'yes' ? isUndone : sql`not ${isUndone}`]),
  ];
  return conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/** Where it goes on behind what was looked at, if there is more; undefined where all was. */
export async function lookedUpTo(ctx: ReadCtx, which: LogFilter): Promise<Moment | undefined> {
  if (!isSifted(which)) return undefined;
  const last = await sql<Moment & { nr: number }>`
    select at, id, nr from (select m.at, m.id, row_number() over (order by m.at desc, m.id desc)::int as nr
      from ${lookedAt(ctx, which)} m) m order by nr desc limit 1`.first(ctx.tx);
  return last?.nr === LOOKED_AT ? last : undefined;
}

// Done with a whole thread, and not with single posts of it.
const ofThread = sql`(m.post_id is null and thread.id is not null and ${doneIn('m')} <> 'hide_posts'
  and not m.detail ? 'posts')`;

/** Those who wrote what an act was done with, or opened the thread that it was done with: the first few. */
export const whoseWords = sql`(
  select jsonb_build_object('opened', coalesce(${ofThread}, false), 'nameless', coalesce(bool_or(w.author_id is null), false),
    'people', coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name, c.id)
      filter (where c.id is not null), '[]'))
  from (
    select p.author_id from posts.pub_post p where p.id = m.post_id
    union
    select p.author_id from posts.pub_moderation own join posts.pub_post p on p.id = own.post_id
    where ${doneIn('m')} = 'hide_posts' and own.deed = m.deed
    union
    select p.author_id from posts.pub_post p
    where p.id in (select jsonb_array_elements_text(m.detail -> 'posts')::uuid)
    union
    select thread.author_id where ${ofThread}
    limit 6
  ) w left join accounts.pub_member_card c on c.id = w.author_id)`;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Somebody of a side that is read there, by their id, or by what they are called. */
export function personCalled(tx: ReadTx, actor: Actor, said: string) {
  const { own, cleared } = visibility(actor);
  return sql<{ id: string; name: string }>`select p.id, p.name from accounts.pub_member_card p
    where ${UUID.test(said) ? sql`p.id = ${said}::uuid` : sql`p.folded = ${foldName(said)}`}
      and (p.side = ${own} or ${cleared === 'all'}) limit 1`.first(tx);
}
