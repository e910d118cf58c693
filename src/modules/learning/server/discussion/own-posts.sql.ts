import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import { beginStep } from '../programme/opening.sql.ts';
import type { DiscussionRow, Tables } from './discussion.sql.ts';
import type { OwnPost } from './own-posts.rules.ts';

/**
 * What somebody posts in a discussion happens one after another: otherwise two of their replies
 * that race would each miss the other when counting. Says under which version they began.
 */
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

/**
 * What a discussion asks stays as it is until commit: many may post meanwhile, and who changes the
 * rule waits for them. Taken before any participant is locked. Whatever was read of the rule before is read anew.
 */
async function shareLockStep(tx: Tx<Tables>, stepId: string): Promise<void> {
  await sql`select from learning.step where id = ${stepId}::uuid for key share`.execute(tx);
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

/** Locks a participant who has begun, for one who acts on somebody's posts; false when they have begun nothing here. */
export async function lockBegun(
  tx: Tx<Tables>,
  stepId: string,
  personaId: string,
): Promise<boolean> {
  await shareLockStep(tx, stepId);
  const locked = await tx
    .selectFrom('learning.step_start')
    .select('version')
    .where('step_id', '=', stepId)
    .where('persona_id', '=', personaId)
    .forUpdate()
    .executeTakeFirst();
  return locked !== undefined;
}

/**
 * Answers of one discussion appear one after another: of two who come at once, one sees the other
 * and can tell them. Taken before the participant is locked, never after, or two could wait for each other.
 */
export async function lockStep(tx: Tx<Tables>, stepId: string): Promise<void> {
  await sql`select from learning.step where id = ${stepId}::uuid for no key update`.execute(tx);
}

/**
 * Everything somebody posted in a discussion, in the order in which posts are judged; with its
 * words only where they are to be judged again.
 */
export async function ownPosts(
  tx: Tx<Tables>,
  stepId: string,
  personaId: string,
  { withWords = false } = {},
): Promise<OwnPost[]> {
  const { rows } = await sql<OwnPost>`
    select p.id, p.parent_id as "parentId", parent.author_id as "parentAuthor",
      coalesce(parent.because = 'by_the_host', false) as "parentByHost",
      case when ${withWords} then p.body else '' end as body,
      p.created_at as "at", p.held_at is not null as "isHeld",
      p.deleted_at is not null or p.removed_at is not null as "isGone",
      p.source is not null as "isImported",
      p.counts, p.counts_to as "to", p.because, p.text_key as "textKey",
      p.has_own_words as "ownWords"
    from learning.post p left join learning.post parent on parent.id = p.parent_id
    where p.step_id = ${stepId}::uuid and p.author_id = ${personaId}::uuid
    order by p.created_at, p.arrival`.execute(tx);
  return rows;
}
