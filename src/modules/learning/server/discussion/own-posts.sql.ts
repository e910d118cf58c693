import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { isThere } from '#modules/posts/index.server.ts';
import { beginStep } from '../programme/opening.sql.ts';
import type { DiscussionRow, Tables } from './discussion.sql.ts';
import type { OwnPost } from './own-posts.rules.ts';

/**
 * Whatever changes what others see of a discussion happens one after another, and what it asks stays as
 * it is meanwhile. Taken before any participant is locked, and several in one order, or two could wait
 * for each other. Whatever was read of the rule before is read anew. The last seq of each.
 */
export async function lockSteps(
  tx: Tx<Tables>,
  stepIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; last: number }>`
    select id, last_seq as last from learning.step where id = any(${[...stepIds]}::uuid[])
    order by id for no key update`.execute(tx);
  return new Map(rows.map(({ id, last }) => [id, last]));
}

/** Locks the discussion in which a post stands. */
export async function lockStepOf(tx: Tx<Tables>, postId: string): Promise<void> {
  await sql`select from learning.step where id = (select p.place_id from posts.pub_post p
    where p.id = ${postId}::uuid) for no key update`.execute(tx);
}

/** For changing the rule: nobody is in the middle of posting. The version there is now. */
export async function lockStepAlone(tx: Tx<Tables>, stepId: string): Promise<number> {
  const { version } = await tx
    .selectFrom('learning.step')
    .select('version')
    .where('id', '=', stepId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return version;
}

/** Locks somebody who takes part, and says under which version they began; the discussion is locked before. */
export async function lockParticipant(
  tx: Tx<Tables>,
  discussion: Pick<DiscussionRow, 'id' | 'version'>,
  personaId: string,
  now: Date,
): Promise<void> {
  if (await lockBegun(tx, discussion.id, personaId)) return;
  await beginStep(tx, { stepId: discussion.id, personaId, version: discussion.version, now });
  await lockBegun(tx, discussion.id, personaId);
}

/** The same for one who acts on somebody's posts; false when they have begun nothing here. */
export async function lockBegun(
  tx: Tx<Tables>,
  stepId: string,
  personaId: string,
): Promise<boolean> {
  const { rows } = await sql`select from learning.step_start
    where step_id = ${stepId}::uuid and persona_id = ${personaId}::uuid for update`.execute(tx);
  return rows.length > 0;
}

/** Takes the next place in a discussion, and locks it. */
export async function reserveSeq(tx: Tx<Tables>, stepId: string): Promise<number> {
  const { last_seq } = await tx
    .updateTable('learning.step')
    .set((eb) => ({ last_seq: eb('last_seq', '+', 1) }))
    .where('id', '=', stepId)
    .returning('last_seq')
    .executeTakeFirstOrThrow();
  return last_seq;
}

/**
 * Everything somebody posted in a discussion, in the order in which posts are judged; with its
 * words only where they are to be judged again. An imported post that stands in another's thread
 * answers whoever opened it.
 */
export async function ownPosts(
  tx: ReadTx<Tables>,
  stepId: string,
  personaId: string,
  { withWords = false } = {},
): Promise<OwnPost[]> {
  const { rows } = await sql<OwnPost>`
    select c.post_id as id, parent.post_id as "parentId", parent.author_id as "parentAuthor",
      coalesce(parent.because = 'by_the_host', false) as "parentByHost",
      case when ${withWords} then p.body else '' end as body,
      p.created_at as "at", p.held_at is not null as "isHeld", not ${isThere('p')} as "isGone",
      c.is_imported as "isImported", c.stands,
      c.counts, c.counts_to as "to", c.because, c.text_key as "textKey",
      c.has_own_words as "ownWords"
    from learning.counted c join posts.pub_post p on p.id = c.post_id
    left join learning.counted parent on parent.post_id = coalesce(p.parent_id,
      (select root.post_id from learning.counted root where root.step_id = c.step_id
        and root.seq = c.root_seq and root.seq = root.root_seq and root.author_id <> c.author_id))
    where c.step_id = ${stepId}::uuid and c.author_id = ${personaId}::uuid
    order by p.created_at, c.seq`.execute(tx);
  return rows;
}
