import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { AT_ONCE, type EraseStep } from '#platform/personal/personal.ts';
import { rowsOf, standInIn } from '#platform/personal/rows.sql.ts';
import type { Ctx } from '#platform/use-case.ts';
import { advance } from '../place/advance.sql.ts';
import { placeKinds } from '../place.ts';
import { openedKinds } from '../place/scopes.sql.ts';
import { indexWaiting } from '../search/index.sql.ts';
import { writtenBy } from '../visible.sql.ts';
import { unnamed } from './unname.sql.ts';

/** The log may only be added to: its owner's function erases from it, and asks whether the day has come. */
const acts: EraseStep = {
  table: 'posts.moderation',
  async run(ctx, { who }) {
    const erased = await sql<{
      n: number;
    }>`select sum(posts.erase_acts(persona) + posts.unname_acts(persona))::int as n
      from unnest(${[...who.personaIds]}::uuid[]) persona`.first(ctx.tx);
    return erased?.n ?? 0;
  },
};

/** A heart is a number on somebody's post, too. */
const hearts: EraseStep = {
  table: 'posts.heart',
  async run(ctx, { who }) {
    const taken = await sql<{ n: number }>`with gone as (
        delete from posts.heart where ctid = any(array(select ctid from posts.heart
          where persona_id = any(${[...who.personaIds]}::uuid[]) limit ${AT_ONCE}))
        returning post_id
      ), fewer as (select post_id, count(*)::int as n from gone group by post_id
      ), counted as (
        update posts.post p set hearts = greatest(0, p.hearts - fewer.n)
        from fewer where p.id = fewer.post_id
      )
      select count(*)::int as n from gone`.first(ctx.tx);
    return taken?.n ?? 0;
  },
};

/** Pictures go with the words they stand in; where the words stay, by nobody. Loose ones go always. */
const pictures: readonly EraseStep[] = [
  {
    table: 'posts.image',
    run: ({ tx }, { who, posts }) =>
      sql`delete from posts.image where ctid = any(array(select ctid from posts.image
        where uploader_id = any(${[...who.personaIds]}::uuid[])
          and (post_id is null or ${posts === 'remove'}) limit ${AT_ONCE}))`.changed(tx),
  },
  standInIn('posts.image.uploader_id', 'id'),
];

/** Earlier versions go in either case: they were taken back by being rewritten. */
const revisions: EraseStep = {
  table: 'posts.revision',
  run: ({ tx }, { who }) =>
    sql`delete from posts.revision where ctid = any(array(
      select r.ctid from posts.revision r where r.post_id in ${writtenBy(who.personaIds)}
      limit ${AT_ONCE}))`.changed(tx),
};

/**
 * Posts below which nothing stands, and opening words after which nobody came; a chain of one's own
 * goes from its end, until others' words are met.
 */
const leaves: EraseStep = {
  table: 'posts.post',
  async run(ctx, { who, posts }) {
    if (posts === 'keep') return 0;
    const which = sql`p.id in ${writtenBy(who.personaIds)}
      and not exists (select from posts.post below where below.parent_id = p.id)
      and not exists (select from posts.post below
        where below.place_id = p.place_id and below.root_seq = p.seq and below.seq <> p.seq)
      and (p.seq > 1 or p.place_kind <> all(${openedKinds(ctx)}::text[]) or not exists (select from posts.post other
        where other.place_id = p.place_id and other.id <> p.id))`;
    let erased = 0;
    for (let some = 1; some > 0 && erased < AT_ONCE; erased += some)
      some = await erase(ctx, which, (them) => sql`delete from posts.post p where ${them}`);
    return erased;
  },
};

/** Others replied below: a gap keeps its place, or the words stay; either way by nobody. */
const authorship: EraseStep = {
  table: 'posts.post',
  run(ctx, { who, posts }) {
    const removed = sql`, alias = null, body = '', body_html = '', content_note = '', accepted_at = null,
      held_at = null, deleted_at = coalesce(p.deleted_at, ${ctx.now})`;
    const which = sql`p.id in ${writtenBy(who.personaIds)}`;
    return erase(
      ctx,
      which,
      (them) => sql`with own as (select p.id from posts.post p where ${them}
      ), unnamed as (
        delete from posts.anonymous_author h using own where h.post_id = own.id
      ), fields as (
        delete from posts.part f using own where f.post_id = own.id and ${posts === 'remove'}
      )
      update posts.post p set author_id = null ${posts === 'remove' ? removed : sql``}
      from own where p.id = own.id`,
    );
  },
};

/**
 * Erases posts (`p`) in places that are taken first, as by every act: nobody writes there meanwhile, and
 * only then it is said which they are. Then each place says its numbers anew; of one that went, nobody
 * has seen anything any more.
 */
async function erase(
  ctx: Ctx,
  which: RawBuilder<unknown>,
  act: (them: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<number> {
  const found = await sql<{ id: string; kind: string; placeId: string }>`
    select p.id, p.place_kind as kind, p.place_id as "placeId"
    from posts.post p where ${which} limit ${AT_ONCE}`.rows(ctx.tx);
  if (found.length === 0) return 0;
  const places = ctx.registry.all(placeKinds).map((place) => {
    const theirs = found.filter(({ kind }) => kind === place.kind);
    return { place, ids: [...new Set(theirs.map(({ placeId }) => placeId))].sort() };
  });
  for (const { place, ids } of places) {
    await place.lockAll(ctx, ids);
    for (const id of ids) await advance(ctx, place.kind, id, { anew: true });
  }
  const taken = places.flatMap(({ ids }) => ids);
  const erased = await act(sql`p.id = any(${found.map(({ id }) => id)}::uuid[])
    and p.place_id = any(${taken}::uuid[]) and ${which}`).changed(ctx.tx);
  for (const { place, ids } of places)
    for (const id of ids)
      if (await place.erased(ctx, id))
        await sql`with place as (delete from posts.place where place_id = ${id}::uuid),
          seen as (delete from posts.visit where place_id = ${id}::uuid)
          delete from posts.alias where place_id = ${id}::uuid`.execute(ctx.tx);
  forgetGuestPages(ctx);
  return erased;
}

/** The words that were found until now are in no count of words any more. */
const searched: EraseStep = {
  table: 'posts.search_counted',
  async run(ctx) {
    const done = await indexWaiting(ctx.as());
    return done < AT_ONCE ? 0 : done;
  },
};

export const eraseSteps: readonly EraseStep[] = [
  acts,
  ...unnamed,
  hearts,
  rowsOf('posts.bookmark.persona_id'),
  ...pictures,
  revisions,
  leaves,
  authorship,
  rowsOf('posts.alias.persona_id'),
  rowsOf('posts.visit.persona_id'),
  searched,
];
