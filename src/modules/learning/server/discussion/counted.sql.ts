import { sql } from '#platform/db/sql.ts';
import { isOut, isThere, type InsertAlso } from '#modules/posts/index.server.ts';
import { decided, type Decided } from '../counting/judge.rules.ts';
import type { T } from '../tx.ts';
import type { OwnPost } from './own-posts.rules.ts';

/**
 * Keeps what a new post counts as, and that its thread (null: it opens one) has its first reply by
 * somebody else, in the statement that inserts it.
 */
export const countedAlso =
  (judgement: Decided, rootSeq: number | null): InsertAlso =>
  ({ placeId, seq, writerId, heldAt }, now) => sql`counted as (
    insert into learning.counted (post_id, step_id, seq, root_seq, author_id, stands, counts, counts_to,
      because, text_key, has_own_words)
    select id, ${placeId}::uuid, ${seq}::int, ${rootSeq ?? seq}::int, ${writerId}::uuid,
      ${heldAt === null}, ${judgement.counts}, ${judgement.to}::uuid, ${judgement.because},
      ${judgement.textKey}, ${judgement.ownWords} from post
  ), replied as (
    update learning.counted root set replied_at = ${now} from post
    where ${heldAt === null} and root.step_id = ${placeId}::uuid and root.seq = ${rootSeq}::int
      and root.seq = root.root_seq and root.replied_at is null and root.author_id <> ${writerId}::uuid
  )`;

/** What a post (`p`) counts as (`c`), as it is kept. */
export const decidedColumns = sql`c.counts, c.counts_to as "to", c.because, c.text_key as "textKey",
  c.has_own_words as "ownWords"`;
/** The same, with all that it is judged by. */
export const judgedColumns = sql`c.author_id as author, p.parent_id as parent, p.created_at as "createdAt",
  c.seq as arrival, p.body, p.held_at is not null as "isHeld", not ${isThere('p')} as "isGone",
  ${decidedColumns}`;

/** Keeps what posts count as now. */
export async function storeJudgements(tx: T, counted: readonly OwnPost[]): Promise<void> {
  if (counted.length === 0) return;
  const rows = counted.map(({ id, stands, ...post }) => ({ id, stands, ...decided(post) }));
  await sql`update learning.counted c set counts = n.counts, counts_to = n."to", because = n.because,
      text_key = n."textKey", has_own_words = n."ownWords", stands = n.stands
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n(id uuid, counts text, "to" uuid,
      because text, "textKey" text, "ownWords" boolean, stands boolean)
    where c.post_id = n.id`.execute(tx);
}

/** Says anew when threads had their first reply that is to be seen: one thread, or whole discussions. */
export async function recomputeReplied(
  tx: T,
  of: { stepId: string; rootSeq: number } | { stepIds: readonly string[] },
): Promise<void> {
  const which =
    'rootSeq' in of
      ? sql`root.step_id = ${of.stepId}::uuid and root.seq = ${of.rootSeq}`
      : sql`root.step_id = any(${of.stepIds}::uuid[])`;
  const first = sql`(select min(p.created_at)
    from posts.pub_post p join learning.counted r on r.post_id = p.id
    where p.place_id = root.step_id and p.root_seq = root.seq and p.seq <> p.root_seq and ${isOut('p')}
      and r.author_id <> root.author_id)`;
  await sql`update learning.counted root set replied_at = ${first}
    where ${which} and root.seq = root.root_seq
      and root.replied_at is distinct from ${first}`.execute(tx);
}

/** After posts of a discussion were erased: what stands of it, and nothing of what was said in what does not. */
export async function settle(tx: T, stepId: string): Promise<void> {
  await sql`update learning.counted c
    set stands = ${isOut('p')}, text_key = case when ${isThere('p')} then c.text_key else '' end
    from posts.pub_post p where p.id = c.post_id and c.step_id = ${stepId}::uuid
      and (c.stands <> ${isOut('p')} or (not ${isThere('p')} and c.text_key <> ''))`.execute(tx);
  await recomputeReplied(tx, { stepIds: [stepId] });
}
