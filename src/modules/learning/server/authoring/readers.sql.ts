import { knownWriter, writtenBy } from '#modules/posts/index.server.ts';
import { sql } from '#platform/db/sql.ts';
import { said } from '#platform/languages/said.sql.ts';
import type { Decisions } from '#platform/module.ts';
import { programmeReads } from '../../authoring.contract.ts';
import type { Written } from '../../authored.contract.ts';
import { visibleTo } from '../programme/visible.sql.ts';
import type { R } from '../tx.ts';

/** Counting ends there: whoever opens a programme reads how much stands in it, not the last of it. */
const MOST_ANSWERS = 10_000;
const act = 'learning.change_readers';

/** How many answers and replies stand in a programme, by how many people as far as others may know; whether guests read it. */
export const writtenIn = (tx: R, id: string) =>
  sql<Written & { isPublic: boolean }>`with wrote as materialized (
      select p.who from (select step.id from learning.step where step.programme_id = ${id}::uuid) step
      cross join lateral (select ${knownWriter('p')} as who from posts.pub_post p
        where p.place_id = step.id and p.deleted_at is null limit ${sql.lit(MOST_ANSWERS + 1)}) p
      limit ${sql.lit(MOST_ANSWERS + 1)})
    select least(answers, ${sql.lit(MOST_ANSWERS)})::int as answers, writers::int,
      (answers > ${sql.lit(MOST_ANSWERS)})::int as more,
      (select is_public from learning.programme where id = ${id}::uuid) as "isPublic"
    from (select count(*) as answers, count(distinct who) as writers from wrote) w`.one(tx);

/** Why others read a programme, by who they are now. */
export const whysOfReaders = sql`(
  select jsonb_object_agg(d.detail #>> '{says,to}', jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
  from platform.pub_deed d where d.subject_id = programme.id and d.act = ${act})`;

/** Whose answers others read from then on, or no more. Nobody is told by whom. */
export const readersDecisions: Decisions = {
  says: programmeReads.map((reads) => `inbox.programme_readers_${reads}`),
  about({ actor }) {
    const nothing = sql`null::text`;
    const title = said('programme.id', 'programme.title', actor.locale);
    const mine = writtenBy(actor.personaId === null ? [] : [actor.personaId]);
    return sql`
      select md5('readers' || d.id::text)::uuid, 'inbox.programme_readers_' || (d.detail #>> '{says,to}'), d.at, ${nothing},
        d.reason, 'author', null::timestamptz, seen.title, seen.link, ${nothing}, ${nothing}
      from platform.pub_deed d left join lateral (select ${title} as title, '/learn/' || programme.slug as link
        from learning.programme programme where programme.id = d.subject_id and ${visibleTo(actor)}) seen on true
      where d.act = ${act} and exists (select from posts.pub_post p
        where p.scope_id = d.subject_id and p.id in ${mine}
          and p.created_at <= d.at and (p.deleted_at is null or p.deleted_at > d.at))`;
  },
};
