import { sql } from '#platform/db/sql.ts';
import { firstUnnamed, withoutName, writtenBy } from '#modules/posts/index.server.ts';
import { namedInVersions, putTexts } from '#platform/languages/named.sql.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { AT_ONCE, type EraseStep } from '#platform/personal/personal.ts';
import { textsOf } from '#platform/personal/texts-of.sql.ts';
import type { Found } from '#platform/personal/through-texts.sql.ts';

/** Their titles stand in a log that may only be added to: its owner's function erases from it. */
const titlesInLog: EraseStep = {
  table: 'posts.moderation',
  async run(ctx, { who }) {
    const erased = await sql<{ n: number }>`select sum(community.erase_acts(persona))::int as n
      from unnest(${[...who.personaIds]}::uuid[]) persona`.first(ctx.tx);
    return erased?.n ?? 0;
  },
};

const said = ['title', 'about', 'about_html', 'guidelines', 'guidelines_html'];

/** Where others wrote their name with an @ into titles and what spaces and lists say of themselves. */
const unnamed: readonly EraseStep[] = [
  {
    table: 'community.thread',
    run: (ctx, parting) =>
      withoutName(ctx, parting, {
        find: (after, like) => sql<Found>`
          select id, jsonb_build_object('title', title) as texts from community.thread
          where id > ${after}::uuid and title ~ '[@＠]' and title ilike any(${like}) order by id limit ${AT_ONCE}`,
        put: (id, texts) =>
          sql`update community.thread set title = ${texts['title']} where id = ${id}::uuid`,
      }),
  },
  {
    table: 'platform.translation',
    run: (ctx, parting) =>
      withoutName(ctx, parting, {
        find: (after, like) =>
          namedInVersions(sql`select space.id from community.space`, { after, like }),
        put: putTexts,
      }),
  },
  {
    table: 'community.space',
    run: (ctx, parting) => withoutName(ctx, parting, textsOf('community.space', said)),
  },
  {
    table: 'community.taglist',
    run: (ctx, parting) =>
      withoutName(ctx, parting, textsOf('community.taglist', ['name', 'about'])),
  },
];

/** Titles and addresses are words of whoever opened the thread; where others wrote it goes on without, and without what was said of its end. */
const titles: EraseStep = {
  table: 'community.thread',
  async run(ctx, parting) {
    const removing = parting.posts === 'remove';
    const { personaIds } = parting.who;
    const { rows } = await sql`update community.thread t set author_id = null, closed_words = ''
        ${
          removing
            ? sql`, title = '…', slug = left(md5(${parting.salt}::text || t.id::text), 12)`
            : sql``
        }
      where t.id = any(array(select own.id from community.thread own
        where own.id in (
            select id from community.thread where author_id = any(${[...personaIds]}::uuid[])
            union select o.place_id from posts.pub_post o
              where ${removing} and o.seq = 1 and o.id in ${writtenBy(personaIds)}
            -- Merged away: its posts are elsewhere, and who opened it was the first without a name.
            union select id from community.thread
              where ${removing} and author_id is null and merged_into is not null
                and id in ${firstUnnamed(personaIds)})
          and (own.author_id is not null
            or own.slug <> left(md5(${parting.salt}::text || own.id::text), 12))
        limit ${AT_ONCE})) returning t.id as "threadId"`.execute(ctx.tx);
    if (rows.length > 0) forgetGuestPages(ctx);
    return rows.length;
  },
};

export const eraseThreads: readonly EraseStep[] = [titlesInLog, ...unnamed, titles];
