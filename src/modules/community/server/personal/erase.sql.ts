import { sql } from 'kysely';
import { AT_ONCE, type EraseStep } from '#platform/personal/personal.ts';
import { changed, nobodyIn, rowsOf, standInIn } from '#platform/personal/rows.sql.ts';
import { erasePosts } from './erase-posts.sql.ts';
import { unnamed } from './unname.sql.ts';

/** The log may only be added to: its owner's function erases from it, and asks whether the day has come. */
const acts: EraseStep = {
  table: 'community.moderation',
  async run(ctx, { who }) {
    let erased = 0;
    for (const persona of who.personaIds) {
      const { rows } = await sql<{ n: number }>`
        select community.erase_acts(${persona}::uuid) as n`.execute(ctx.tx);
      erased += rows[0]?.n ?? 0;
    }
    return erased;
  },
};

/** A heart is a number on somebody's post, too. */
const hearts: EraseStep = {
  table: 'community.heart',
  async run(ctx, { who }) {
    const { rows } = await sql<{ n: number }>`with gone as (
        delete from community.heart where ctid = any(array(select ctid from community.heart
          where persona_id = any(${[...who.personaIds]}::uuid[]) limit ${AT_ONCE}))
        returning post_id
      ), fewer as (select post_id, count(*)::int as n from gone group by post_id
      ), counted as (
        update community.post p set hearts = greatest(0, p.hearts - fewer.n)
        from fewer where p.id = fewer.post_id
      )
      select count(*)::int as n from gone`.execute(ctx.tx);
    return rows[0]?.n ?? 0;
  },
};

/** Pictures go with the words they stand in; where the words stay, by nobody. Loose ones go always. */
const pictures: readonly EraseStep[] = [
  {
    table: 'community.image',
    run: (ctx, { who, posts }) =>
      changed(
        ctx,
        sql`delete from community.image where ctid = any(array(select ctid from community.image
          where uploader_id = any(${[...who.personaIds]}::uuid[])
            and (post_id is null or ${posts === 'remove'}) limit ${AT_ONCE}))`,
      ),
  },
  standInIn('community.image.uploader_id', 'id'),
];

export const eraseSteps: readonly EraseStep[] = [
  acts,
  ...unnamed,
  hearts,
  ...pictures,
  ...erasePosts,
  rowsOf('community.mask.persona_id'),
  rowsOf('community.follow.persona_id'),
  rowsOf('community.visit.persona_id'),
  rowsOf('community.space_follow.persona_id'),
  rowsOf('community.guidelines_read.persona_id'),
  rowsOf('community.introduction_skipped.persona_id'),
  rowsOf('community.taglist_member.persona_id'),
  nobodyIn('community.taglist.keeper_id'),
  nobodyIn('community.taglist_call.called_by'),
];
