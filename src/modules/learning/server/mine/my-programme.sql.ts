import { sql } from '#platform/db/sql.ts';
import { said, saidIn } from '#platform/languages/said.sql.ts';
import { writtenBy } from '#modules/posts/index.server.ts';
import type { LookedAfterBy, MyWords } from '../../home.contract.ts';
import { isAsked } from '../programme/asked.sql.ts';
import { inSight } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

/** Since when and why a programme is hidden, as it was told to those who were in it. */
export const hiding = (tx: R, programmeId: string) =>
  sql<{ since: Date; reason: string | null }>`
    select d.at as since, d.reason from platform.pub_deed d
    where d.subject_id = ${programmeId}::uuid and d.act = 'learning.hide_programme'
    order by d.at desc limit 1`.first(tx);

/** The latest that somebody wrote in the discussions of a programme and did not take back, the last first. */
export const wordsOf = (
  tx: R,
  {
    programmeId,
    personaId,
    locale,
    most,
  }: { programmeId: string; personaId: string; locale: string; most: number },
) =>
  sql<MyWords>`
    select p.id as post, p.created_at as at, p.body_html as html,
      jsonb_build_object('id', step.id, 'slug', step.slug, 'title', ${said('step.id', 'version.title', locale)},
        'language', ${saidIn('step.id', sql.ref('programme.language'), locale)}) as step
    from posts.pub_post p join learning.step on step.id = p.place_id
    join learning.programme on programme.id = step.programme_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where p.scope_id = ${programmeId}::uuid and p.id in ${writtenBy([personaId])} and p.deleted_at is null
    order by p.created_at desc, p.id desc limit ${most}`.rows(tx);

/** Those who hold the discussions of a programme, in the order in which one meets them. */
export const hostsOf = (tx: R, of: { programmeId: string; blocked: readonly string[] }) =>
  sql<LookedAfterBy>`
    select card.id, card.name
    from learning.step join learning.course on course.id = step.course_id
    join accounts.pub_member_card card on card.id = step.host_id and ${inSight('card.id', of.blocked)}
    where step.programme_id = ${of.programmeId}::uuid and ${isAsked()}
    group by card.id, card.name
    order by min(course.position), min(step.position), card.id`.rows(tx);
