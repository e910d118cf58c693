import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Judgement } from '../counting/judge.rules.ts';
import { discussions, type DiscussionRow, type Tables } from './discussion.sql.ts';

/** A post, with the discussion that it stands in as the actor meets it. */
export type PostRow = DiscussionRow & {
  postId: string;
  authorId: string;
  parentId: string | null;
  parentAuthorId: string | null;
  rootId: string;
  /** Who opened the thread, and whether it waits for its first reply. */
  rootAuthorId: string;
  isUnreplied: boolean;
  body: string;
  because: string | null;
  isGone: boolean;
  heldAt: Date | null;
  editedAt: Date | null;
  /** How many fields it was given in; none for a reply or an imported post. */
  fields: number;
};

export const findPost = (
  tx: Tx<Tables>,
  actor: Actor,
  postId: string,
): Promise<PostRow | undefined> =>
  discussions(tx, actor)
    .innerJoin('learning.post as post', 'post.step_id', 'step.id')
    .innerJoin('learning.post as root', 'root.id', 'post.root_id')
    .leftJoin('learning.post as parent', 'parent.id', 'post.parent_id')
    .where('post.id', '=', postId)
    .select([
      'post.id as postId',
      'post.author_id as authorId',
      'post.parent_id as parentId',
      'parent.author_id as parentAuthorId',
      'post.root_id as rootId',
      'root.author_id as rootAuthorId',
      'post.body',
      'post.because',
      'post.held_at as heldAt',
      'post.edited_at as editedAt',
      sql<boolean>`root.replied_at is null`.as('isUnreplied'),
      sql<boolean>`(post.deleted_at is not null or post.removed_at is not null)`.as('isGone'),
      sql<number>`(select count(*)::int from learning.answer_part f where f.post_id = post.id)`.as(
        'fields',
      ),
    ])
    .executeTakeFirst();

export type PostNow = Pick<PostRow, 'body' | 'heldAt' | 'editedAt' | 'isGone'>;

/** A post as it is once its author's turn is taken: what was loaded before may have changed since. */
export const postNow = (tx: Tx<Tables>, postId: string): Promise<PostNow> =>
  tx
    .selectFrom('learning.post as post')
    .where('post.id', '=', postId)
    .select([
      'post.body',
      'post.held_at as heldAt',
      'post.edited_at as editedAt',
      sql<boolean>`(post.deleted_at is not null or post.removed_at is not null)`.as('isGone'),
    ])
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();

export type NewPost = {
  id: string;
  stepId: string;
  parentId: string | null;
  rootId: string;
  authorId: string;
  body: string;
  html: string;
  createdAt: Date;
  heldAt: Date | null;
};

export async function insertPost(
  tx: Tx<Tables>,
  post: NewPost,
  judgement: Judgement,
): Promise<void> {
  await tx
    .insertInto('learning.post')
    .values({
      id: post.id,
      step_id: post.stepId,
      parent_id: post.parentId,
      root_id: post.rootId,
      author_id: post.authorId,
      body: post.body,
      body_html: post.html,
      created_at: post.createdAt,
      held_at: post.heldAt,
      ...counted(judgement),
    })
    .execute();
}

export type Part = { question: string; body: string; html: string };

export async function insertParts(
  tx: Tx<Tables>,
  postId: string,
  parts: readonly Part[],
): Promise<void> {
  await tx
    .insertInto('learning.answer_part')
    .values(
      parts.map(({ question, body, html }, position) => ({
        post_id: postId,
        position,
        question,
        body,
        body_html: html,
      })),
    )
    .execute();
}

/** Keeps what the post says now as an earlier version. */
export async function insertRevision(tx: Tx<Tables>, postId: string, now: Date): Promise<void> {
  // Two edits within one tick of the clock are two versions.
  await sql`insert into learning.post_revision (post_id, replaced_at, body, parts)
    select p.id,
      (select greatest(${now}::timestamptz, max(r.replaced_at) + interval '1 millisecond')
       from learning.post_revision r where r.post_id = p.id),
      p.body,
      coalesce((select jsonb_agg(f.body order by f.position) from learning.answer_part f
        where f.post_id = p.id), '[]')
    from learning.post p where p.id = ${postId}::uuid`.execute(tx);
}

export async function changeWords(
  tx: Tx<Tables>,
  post: { id: string; body: string; html: string; editedAt: Date; heldAt: Date | null },
): Promise<void> {
  await tx
    .updateTable('learning.post')
    .set({
      body: post.body,
      body_html: post.html,
      // Two edits within one tick of the clock are two versions.
      edited_at: sql<Date>`greatest(${post.editedAt}::timestamptz, edited_at + interval '1 millisecond')`,
      held_at: post.heldAt,
    })
    .where('id', '=', post.id)
    .execute();
}

export async function changeParts(
  tx: Tx<Tables>,
  postId: string,
  parts: readonly Part[],
): Promise<void> {
  await tx.deleteFrom('learning.answer_part').where('post_id', '=', postId).execute();
  await insertParts(tx, postId, parts);
}

/** True when it was there to be taken away: of two that race, one does it. */
export async function takeAway(
  tx: Tx<Tables>,
  postId: string,
  how: { deletedAt: Date } | { removedAt: Date; removedBy: string; reason: string },
): Promise<boolean> {
  const taken = await tx
    .updateTable('learning.post')
    .set(
      'deletedAt' in how
        ? { deleted_at: how.deletedAt }
        : { removed_at: how.removedAt, removed_by: how.removedBy, removal_reason: how.reason },
    )
    .where('id', '=', postId)
    .where('deleted_at', 'is', null)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** True the first time, and only with the words that were looked at. */
export async function letThrough(
  tx: Tx<Tables>,
  postId: string,
  seen: Date | null,
): Promise<boolean> {
  const released = await tx
    .updateTable('learning.post')
    .set({ held_at: null })
    .where('id', '=', postId)
    .where('held_at', 'is not', null)
    .where('deleted_at', 'is', null)
    .where('removed_at', 'is', null)
    .where(
      sql<boolean>`date_trunc('milliseconds', edited_at) is not distinct from ${seen}::timestamptz`,
    )
    .returning('id')
    .executeTakeFirst();
  return released !== undefined;
}

export async function storeJudgement(
  tx: Tx<Tables>,
  postId: string,
  judgement: Judgement,
): Promise<void> {
  await tx.updateTable('learning.post').set(counted(judgement)).where('id', '=', postId).execute();
}

/** The thread has its first reply by somebody else; later ones change nothing. */
export async function markReplied(tx: Tx<Tables>, rootId: string, now: Date): Promise<void> {
  await tx
    .updateTable('learning.post')
    .set({ replied_at: now })
    .where('id', '=', rootId)
    .where('replied_at', 'is', null)
    .execute();
}

/** Says anew when threads had their first reply that is to be seen: one thread, or whole discussions. */
export async function recomputeReplied(
  tx: Tx<Tables>,
  of: { rootId: string } | { stepIds: readonly string[] },
): Promise<void> {
  const which =
    'rootId' in of
      ? sql`root.id = ${of.rootId}::uuid`
      : sql`root.step_id = any(${[...of.stepIds]}::uuid[]) and root.id = root.root_id`;
  const first = sql`(select min(r.created_at) from learning.post r
    where r.root_id = root.id and r.id <> r.root_id and r.author_id <> root.author_id
      and r.deleted_at is null and r.removed_at is null and r.held_at is null)`;
  await sql`update learning.post root set replied_at = ${first}
    where ${which} and root.replied_at is distinct from ${first}`.execute(tx);
}

const counted = ({ counts, to, because, textKey, ownWords }: Judgement) => ({
  counts,
  counts_to: to,
  because,
  text_key: textKey,
  has_own_words: ownWords,
});
