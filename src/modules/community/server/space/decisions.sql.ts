import { writtenBy } from '#modules/posts/index.server.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Decisions } from '#platform/module.ts';
import { readsOptions } from '../../space.contract.ts';
import { titleFor } from './spoken.sql.ts';
import { visibleTo } from './visible.sql.ts';

const acts = ['community.change_readers', 'community.archive_space', 'community.reopen_space'];

/** A deed `d` that was done with `space`, by itself or together with the one it stands in. */
const doneWith = (): RawBuilder<boolean> => sql<boolean>`(d.subject_id = space.id
  or d.detail -> 'within' @> jsonb_build_array(jsonb_build_object('id', space.id)))`;

/** What was done with it, as those are told of who wrote there: of its readers, who they are now. */
const told = () => sql`(case d.act when 'community.change_readers' then coalesce(
    (select one ->> 'to' from jsonb_array_elements(d.detail -> 'within') one where one ->> 'id' = space.id::text),
    d.detail #>> '{says,to}')
  else split_part(d.act, '.', 2) end)`;

/** Why what was done with a space was done, where that was said. */
export const whysOfSpace = () => sql`(
  select jsonb_object_agg(${told()}, jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
  from platform.pub_deed d where d.subject_id in (space.id, space.parent_id) and ${doneWith()})`;

/** What was done with spaces where somebody had written. Nobody is told by whom, and so not under which duty. */
export const spaceDecisions: Decisions = {
  says: [
    ...readsOptions.map((reads) => `inbox.readers_changed_${reads}`),
    ...['archive_space', 'reopen_space'].map((act) => `inbox.space_placed_${act}`),
  ],
  about(ctx) {
    const nothing = sql`null::text`;
    const mine = writtenBy(ctx.actor.personaId === null ? [] : [ctx.actor.personaId]);
    const wroteIn = (
      space: RawBuilder<unknown>,
    ) => sql<boolean>`exists (select from posts.pub_post p
        where p.scope_id = ${space} and p.id in ${mine} and p.created_at <= d.at
          and (p.deleted_at is null or p.deleted_at > d.at))`;
    return sql`
      select md5(d.id::text || space.id::text)::uuid, case d.act when 'community.change_readers'
          then 'inbox.readers_changed_' else 'inbox.space_placed_' end || ${told()}, d.at, ${nothing}, d.reason,
        'arranger', null::timestamptz, case when ${visibleTo(ctx.actor)} then ${titleFor(ctx.actor)} end,
        case when ${visibleTo(ctx.actor)} then '/talk/' || space.slug
          when space.side = ${ctx.actor.side}::text then '/my-words' end, ${nothing}, ${nothing}
      from platform.pub_deed d join community.space space on ${doneWith()}
      where d.act = any(${acts}::text[]) and ${wroteIn(sql`space.id`)}
        -- Of a sub-forum that went along is told who wrote only there, as in the inbox.
        and (d.act = 'community.change_readers' or d.subject_id = space.id or not ${wroteIn(sql`d.subject_id`)})`;
  },
};
