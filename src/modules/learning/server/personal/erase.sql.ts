import { sql } from '#platform/db/sql.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { AT_ONCE, type EraseStep } from '#platform/personal/personal.ts';
import { changed, nobodyIn, rowsOf, standIn, standInIn } from '#platform/personal/rows.sql.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Tables } from '../discussion/discussion.sql.ts';
import { recomputeReplied } from '../discussion/post.sql.ts';
import { unnamed } from './unname.sql.ts';

/** What may only be added to is erased by its owner's function, which asks whether the day has come. */
const facts: EraseStep = {
  table: 'learning.completion',
  async run(ctx, { who, salt }) {
    let erased = 0;
    for (const persona of who.personaIds) {
      const { rows } = await sql<{ n: number }>`
        select learning.erase_facts(${persona}::uuid, ${salt}::uuid) as n`.execute(ctx.tx);
      erased += rows[0]?.n ?? 0;
    }
    return erased;
  },
};

const ids = (personaIds: readonly string[]) => sql`${[...personaIds]}::uuid[]`;

/** Earlier versions go in either case: they were taken back by being rewritten. */
const revisions: EraseStep = {
  table: 'learning.post_revision',
  run: (ctx, { who }) =>
    changed(
      ctx,
      sql`delete from learning.post_revision where ctid = any(array(
        select r.ctid from learning.post_revision r join learning.post p on p.id = r.post_id
        where p.author_id = any(${ids(who.personaIds)}) limit ${AT_ONCE}))`,
    ),
};

/** Posts below which nothing stands; a chain of one's own goes from its end, until others' words are met. */
const leaves: EraseStep = {
  table: 'learning.post',
  async run(ctx, { who, posts }) {
    if (posts === 'keep') return 0;
    let erased = 0;
    for (let some = 1; some > 0 && erased < AT_ONCE; erased += some) {
      const { rows } = await sql<{ rootId: string }>`delete from learning.post where id = any(array(
        select p.id from learning.post p where p.author_id = any(${ids(who.personaIds)})
          and not exists (select from learning.post below where below.parent_id = p.id)
          and not exists (select from learning.post below where below.root_id = p.id and below.id <> p.id)
        limit ${AT_ONCE})) returning root_id as "rootId"`.execute(ctx.tx);
      some = rows.length;
      await recomputeThreads(ctx, rows);
    }
    return erased;
  },
};

/** Threads wait for a first reply again when the only one is gone; guests read no kept page. */
async function recomputeThreads(
  ctx: Ctx<never>,
  rows: readonly { rootId: string }[],
): Promise<void> {
  for (const rootId of new Set(rows.map((row) => row.rootId)))
    await recomputeReplied(ctx.as<Tables>().tx, { rootId });
  if (rows.length > 0) forgetGuestPages(ctx);
}

const parts: EraseStep = {
  table: 'learning.answer_part',
  run: async (ctx, { who, posts }) =>
    posts === 'keep'
      ? 0
      : changed(
          ctx,
          sql`delete from learning.answer_part where ctid = any(array(
            select a.ctid from learning.answer_part a join learning.post p on p.id = a.post_id
            where p.author_id = any(${ids(who.personaIds)}) limit ${AT_ONCE}))`,
        ),
};

/** Others replied below: a gap keeps its place, or the words stay; either way by nobody. */
const authorship: EraseStep = {
  table: 'learning.post',
  async run(ctx, { who, posts, salt }) {
    const { rows } = await sql<{ rootId: string }>`update learning.post p
        set author_id = ${standIn(salt, sql.ref('p.step_id'), sql.ref('p.author_id'))},
          removal_reason = null, because = case when ${posts === 'keep'} then p.because end
          ${
            posts === 'keep'
              ? sql``
              : sql`, body = '', body_html = '', text_key = '', held_at = null,
                  deleted_at = coalesce(p.deleted_at, ${ctx.now})`
          }
        where p.ctid = any(array(select mine.ctid from learning.post mine
          where mine.author_id = any(${ids(who.personaIds)}) limit ${AT_ONCE}))
        returning p.root_id as "rootId"`.execute(ctx.tx);
    await recomputeThreads(ctx, rows);
    return rows.length;
  },
};

export const eraseSteps: readonly EraseStep[] = [
  ...unnamed,
  facts,
  revisions,
  rowsOf('learning.heart.persona_id'),
  leaves,
  parts,
  authorship,
  standInIn('learning.post.counts_to', 'step_id'),
  nobodyIn('learning.post.removed_by'),
  nobodyIn('learning.step.host_id'),
  nobodyIn('learning.step_version.created_by'),
  rowsOf('learning.enrolment.persona_id'),
  rowsOf('learning.step_start.persona_id'),
];
