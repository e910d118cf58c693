import { sql } from 'kysely';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { AT_ONCE, type EraseStep, type Parting } from '#platform/personal/personal.ts';
import type { Ctx } from '#platform/use-case.ts';
import { lockThread } from '../post/changing.sql.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import type { Tables } from '../thread/thread.sql.ts';

type Touched = { threadId: string };

/** Posts of somebody, with their name and without. */
const ownedBy = (post: string, { who }: Parting) => sql`(
  ${sql.ref(`${post}.author_id`)} = any(${[...who.personaIds]}::uuid[]) or exists (
    select from community.hidden_author h where h.post_id = ${sql.ref(`${post}.id`)}
      and h.persona_id = any(${[...who.personaIds]}::uuid[])))`;

const ownIds = (parting: Parting) => sql`(
  select p.id from community.post p where p.author_id = any(${[...parting.who.personaIds]}::uuid[])
  union select h.post_id from community.hidden_author h
    where h.persona_id = any(${[...parting.who.personaIds]}::uuid[]))`;

/** Earlier versions go in either case: they were taken back by being rewritten. */
const revisions: EraseStep = {
  table: 'community.revision',
  async run(ctx, parting) {
    const { rows } = await sql`delete from community.revision where ctid = any(array(
      select r.ctid from community.revision r where r.post_id in ${ownIds(parting)}
      limit ${AT_ONCE})) returning post_id`.execute(ctx.tx);
    return rows.length;
  },
};

/**
 * Replies below which nothing stands, and first words after which nobody came; a chain of one's own
 * goes from its end, until others' words are met.
 */
const leaves: EraseStep = {
  table: 'community.post',
  async run(ctx, parting) {
    if (parting.posts === 'keep') return 0;
    let erased = 0;
    for (let some = 1; some > 0 && erased < AT_ONCE; erased += some) {
      const { rows } = await sql<Touched>`delete from community.post where id = any(array(
        select p.id from community.post p where p.id in ${ownIds(parting)}
          and not exists (select from community.post below where below.parent_id = p.id)
          and (p.seq > 1 or not exists (select from community.post other
            where other.thread_id = p.thread_id and other.id <> p.id))
        limit ${AT_ONCE})) returning thread_id as "threadId"`.execute(ctx.tx);
      some = rows.length;
      await recomputeStats(ctx, rows);
    }
    return erased;
  },
};

/** Threads of theirs in which nobody else ever wrote. */
const threads: EraseStep = {
  table: 'community.thread',
  async run(ctx, { posts }) {
    if (posts === 'keep') return 0;
    const { rows } = await sql`delete from community.thread where id = any(array(
      select t.id from community.thread t
      where not exists (select from community.post p where p.thread_id = t.id)
        and not exists (select from community.thread m where m.merged_into = t.id)
        and t.merged_into is null limit ${AT_ONCE})) returning id`.execute(ctx.tx);
    return rows.length;
  },
};

/** Titles and addresses are words of whoever opened the thread; where others wrote it goes on without. */
const titles: EraseStep = {
  table: 'community.thread',
  async run(ctx, parting) {
    const removing = parting.posts === 'remove';
    const { rows } = await sql<Touched>`update community.thread t set author_id = null
        ${
          removing
            ? sql`, title = '…', slug = left(md5(${parting.salt}::text || t.id::text), 12)`
            : sql``
        }
      where t.id = any(array(select own.id from community.thread own
        where (own.author_id = any(${[...parting.who.personaIds]}::uuid[])
            or ${removing} and exists (select from community.post o
              where o.thread_id = own.id and o.seq = 1 and ${ownedBy('o', parting)})
            -- Merged away: its posts are elsewhere, and who opened it was the first without a name.
            or ${removing} and own.author_id is null and own.merged_into is not null
              and exists (select from community.mask k where k.thread_id = own.id and k.mask = 1
                and k.persona_id = any(${[...parting.who.personaIds]}::uuid[])))
          and (own.author_id is not null
            or own.slug <> left(md5(${parting.salt}::text || own.id::text), 12))
        limit ${AT_ONCE})) returning t.id as "threadId"`.execute(ctx.tx);
    if (rows.length > 0) forgetGuestPages(ctx);
    return rows.length;
  },
};

/** Others replied below: a gap keeps its place, or the words stay; either way by nobody. */
const authorship: EraseStep = {
  table: 'community.post',
  async run(ctx, parting) {
    const removing = parting.posts === 'remove';
    const { rows } = await sql<Touched>`with own as (
        select p.id from community.post p where p.id in ${ownIds(parting)} limit ${AT_ONCE}
      ), hidden as (
        delete from community.hidden_author h using own where h.post_id = own.id
      )
      update community.post p set author_id = null
        ${
          removing
            ? sql`, mask = null, body = '', body_html = '', content_note = '', accepted_at = null,
                held_at = null, deleted_at = coalesce(p.deleted_at, ${ctx.now})`
            : sql``
        }
      from own where p.id = own.id returning p.thread_id as "threadId"`.execute(ctx.tx);
    await recomputeStats(ctx, rows);
    return rows.length;
  },
};

export const erasePosts: readonly EraseStep[] = [revisions, leaves, titles, authorship, threads];

async function recomputeStats(ctx: Ctx<never>, rows: readonly Touched[]): Promise<void> {
  const { tx } = ctx.as<Tables>();
  for (const threadId of [...new Set(rows.map((row) => row.threadId))].sort()) {
    await lockThread(tx, threadId);
    await recomputeThreadStats(tx, threadId, ctx.now);
  }
  if (rows.length > 0) forgetGuestPages(ctx);
}
