import { sql } from '#platform/db/sql.ts';
import { changeRoots, insertBackfilled } from '#modules/posts/index.server.ts';
import type { Decided, JudgedPost } from '../counting/judge.rules.ts';
import { judgedColumns } from '../discussion/counted.sql.ts';
import { requires } from '../programme/deeds.sql.ts';
import type { R, T } from '../tx.ts';
import type { Rule } from './granted.rules.ts';
import type { Run } from './places.sql.ts';

export type StepRule = Rule & { stepId: string; questions: string[] };

/** What these discussions have asked, version by version. */
export const rulesOf = (tx: R, stepIds: readonly string[]) =>
  sql<StepRule>`
    select version.step_id as "stepId", version.version, version.questions,
      ${requires('version')} as requires
    from learning.step_version version where version.step_id = any(${stepIds}::uuid[])
    order by version.version`.rows(tx);

export type PostBefore = JudgedPost & { stepId: string; isNative: boolean; rootSeq: number };

export const postsBefore = (tx: R, stepIds: readonly string[]) =>
  sql<PostBefore>`
    select c.step_id as "stepId", p.id, not c.is_imported as "isNative", c.root_seq as "rootSeq",
      ${judgedColumns}
    from learning.counted c join posts.pub_post p on p.id = c.post_id
    where c.step_id = any(${stepIds}::uuid[])`.rows(tx);

/** With which version of its rule somebody began a discussion. */
export const startsIn = (tx: R, stepIds: readonly string[]) =>
  sql<{ stepId: string; personaId: string; version: number }>`
    select step_id as "stepId", persona_id as "personaId", version from learning.step_start
    where step_id = any(${stepIds}::uuid[])`.rows(tx);

/** A post as it counts, where it stands. */
export type CountedPost = Decided & { id: string; seq: number; rootSeq: number };
export type NewPost = CountedPost & {
  stepId: string;
  programmeId: string;
  parentId: string | null;
  authorId: string;
  body: string;
  html: string;
  createdAt: Date;
  externalId: string;
};

const columns = sql`"stepId" uuid, "authorId" uuid, id uuid, seq int, "rootSeq" int, counts text, "to" uuid,
  because text, "textKey" text, "ownWords" boolean`;

export async function insertPosts(
  tx: T,
  { importId, source }: Run,
  posts: readonly NewPost[],
): Promise<void> {
  const rows = posts.map((post) => ({
    ...{ id: post.id, place_id: post.stepId, scope_id: post.programmeId, seq: post.seq },
    ...{ root_seq: post.rootSeq, parent_id: post.parentId, author_id: post.authorId },
    ...{ body: post.body, body_html: post.html, created_at: post.createdAt, hearts: 0 },
    external_id: post.externalId,
  }));
  await insertBackfilled(tx, { placeKind: 'step', source, importId }, { posts: rows, hearts: [] });
  const counted = posts.map(({ body: _body, html: _html, ...post }) => post);
  await sql`insert into learning.counted (post_id, step_id, seq, root_seq, author_id, stands,
      is_imported, counts, counts_to, because, text_key, has_own_words)
    select id, "stepId", seq, "rootSeq", "authorId", true, true, counts, "to", because, "textKey",
      "ownWords"
    from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) c(${columns})`.execute(tx);
  await sql`update learning.step s set last_seq = greatest(s.last_seq, c.last)
    from (select "stepId", max(seq) as last
      from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) c(${columns}) group by "stepId") c
    where s.id = c."stepId"`.execute(tx);
}

/** Posts that were here, and count as something else now or stand in another thread. */
export async function updatePosts(tx: T, posts: readonly CountedPost[]): Promise<void> {
  await changeRoots(tx, posts);
  await sql`update learning.counted p set root_seq = c."rootSeq", counts = c.counts,
      counts_to = c."to", because = c.because, text_key = c."textKey", has_own_words = c."ownWords"
    from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) c(${columns})
    where p.post_id = c.id`.execute(tx);
}
