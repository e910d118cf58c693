import { sql } from '#platform/db/sql.ts';
import { isThere } from '#modules/posts/index.server.ts';
import { insertOnce } from '../once.sql.ts';
import type { R, T } from '../tx.ts';
import { decidedColumns } from './counted.sql.ts';
import type { DiscussionRow } from './discussion.sql.ts';
import type { OwnPost } from './own-posts.rules.ts';

/**
 * Whatever changes what others see of a discussion happens one after another, and what it asks stays as
 * it is meanwhile. Taken before any participant is locked, and several in one order, or two could wait
 * for each other. Whatever was read of the rule before is read anew. The last seq of each.
 */
export async function lockSteps(tx: T, stepIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; last: number }>`
    select id, last_seq as last from learning.step where id = any(${stepIds}::uuid[])
    order by id for no key update`.rows(tx);
  return new Map(rows.map(({ id, last }) => [id, last]));
}

/** Locks the discussion in which a post stands. */
export const lockStepOf = (tx: T, postId: string) =>
  sql`select from learning.step where id = (select p.place_id from posts.pub_post p
    where p.id = ${postId}::uuid) for no key update`.execute(tx);

/** For changing the rule: nobody is in the middle of posting. The version there is now. */
export async function lockStepAlone(tx: T, stepId: string): Promise<number> {
  const locked = sql<{ version: number }>`
    select version from learning.step where id = ${stepId}::uuid for update`;
  return (await locked.one(tx)).version;
}

/** Locks somebody who takes part, and says under which version they began; the discussion is locked before. */
export async function lockParticipant(
  tx: T,
  { id: stepId, version }: Pick<DiscussionRow, 'id' | 'version'>,
  personaId: string,
  now: Date,
): Promise<void> {
  if (!(await lockBegun(tx, stepId, personaId)))
    await begin(tx, { stepId, version }, personaId, now);
}

async function begin(
  tx: T,
  at: { stepId: string; version: number },
  personaId: string,
  startedAt: Date,
): Promise<void> {
  await insertOnce(tx, 'learning.step_start', { ...at, personaId, startedAt });
  await lockBegun(tx, at.stepId, personaId);
}

/** The same for one who acts on somebody's posts; false when they have begun nothing here. */
export async function lockBegun(tx: T, stepId: string, personaId: string): Promise<boolean> {
  const begun = sql`select from learning.step_start
    where step_id = ${stepId}::uuid and persona_id = ${personaId}::uuid for update`;
  return (await begun.first(tx)) !== undefined;
}

/** Takes the next place in a discussion for somebody; locks it, and then them. */
export async function reserveSeq(
  tx: T,
  { id: stepId, version }: Pick<DiscussionRow, 'id' | 'version'>,
  personaId: string,
  now: Date,
): Promise<number> {
  const reserved = sql<{ seq: number; hasBegun: true | null }>`
    with seat as (
      update learning.step set last_seq = last_seq + 1 where id = ${stepId}::uuid returning id, last_seq
    )
    select seat.last_seq as seq, (select true from learning.step_start start
      where start.step_id = seat.id and start.persona_id = ${personaId}::uuid for update) as "hasBegun"
    from seat`;
  const { seq, hasBegun } = await reserved.one(tx);
  if (hasBegun === null) await begin(tx, { stepId, version }, personaId, now);
  return seq;
}

/**
 * Everything somebody posted in a discussion, in the order in which posts are judged; with its
 * words only where they are to be judged again. An imported post that stands in another's thread
 * answers whoever opened it.
 */
export const ownPosts = (tx: R, stepId: string, personaId: string, { withWords = false } = {}) =>
  sql<OwnPost>`
    select c.post_id as id, parent.post_id as "parentId", parent.author_id as "parentAuthor",
      coalesce(parent.because = 'by_the_host', false) as "parentByHost",
      coalesce(parent.text_key, '') as "parentText",
      case when ${withWords} then p.body else '' end as body,
      p.created_at as "at", p.held_at is not null as "isHeld", not ${isThere('p')} as "isGone",
      c.is_imported as "isImported", c.stands, ${decidedColumns}
    from learning.counted c join posts.pub_post p on p.id = c.post_id
    left join learning.counted parent on parent.post_id = coalesce(p.parent_id,
      (select root.post_id from learning.counted root where root.step_id = c.step_id
        and root.seq = c.root_seq and root.seq = root.root_seq and root.author_id <> c.author_id))
    where c.step_id = ${stepId}::uuid and c.author_id = ${personaId}::uuid
    order by p.created_at, c.seq`.rows(tx);
