import { sql } from '#platform/db/sql.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Counts, Reason } from '../counting/judge.rules.ts';
import { requires } from '../programme/deeds.sql.ts';
import type { LearningTables } from '../tables.ts';
import type { Rule } from './granted.rules.ts';

export type Tables = LearningTables & MemberCardTable;
type Writing = Tx<Tables>;

/** Answers given here at the same time wait: what they count as depends on what was said before. */
export async function lockSteps(tx: Writing, stepIds: readonly string[]): Promise<void> {
  await sql`select from learning.step where id = any(${[...stepIds]}::uuid[])
    order by id for no key update`.execute(tx);
}

/** In a file a reply may stand before what it replies to; all is there at the end. */
export async function allowLateParents(tx: Writing): Promise<void> {
  await sql`set constraints learning.post_parent_id_fkey deferred`.execute(tx);
}

export type StepRule = Rule & { stepId: string; questions: string[] };

/** What these discussions have asked, version by version. */
export async function rulesOf(tx: Writing, stepIds: readonly string[]): Promise<StepRule[]> {
  const { rows } = await sql<StepRule>`
    select version.step_id as "stepId", version.version, version.questions,
      ${requires('version')} as requires
    from learning.step_version version where version.step_id = any(${[...stepIds]}::uuid[])
    order by version.version`.execute(tx);
  return rows;
}

export type PostBefore = {
  stepId: string;
  id: string;
  author: string;
  parent: string | null;
  createdAt: Date;
  arrival: number;
  body: string;
  isNative: boolean;
  isHeld: boolean;
  isGone: boolean;
  rootId: string;
  counts: Counts;
  to: string | null;
  because: Reason | null;
  ownWords: boolean;
  textKey: string;
};

export async function postsBefore(tx: Writing, stepIds: readonly string[]): Promise<PostBefore[]> {
  const { rows } = await sql<PostBefore>`
    select step_id as "stepId", id, author_id as author, parent_id as parent,
      created_at as "createdAt", arrival, body, source is null as "isNative",
      held_at is not null as "isHeld",
      deleted_at is not null or removed_at is not null as "isGone",
      root_id as "rootId", counts, counts_to as "to", because, has_own_words as "ownWords",
      text_key as "textKey"
    from learning.post where step_id = any(${[...stepIds]}::uuid[])`.execute(tx);
  return rows;
}

/** With which version of its rule somebody began a discussion. */
export async function startsIn(
  tx: Writing,
  stepIds: readonly string[],
): Promise<{ stepId: string; personaId: string; version: number }[]> {
  return tx
    .selectFrom('learning.step_start')
    .select(['step_id as stepId', 'persona_id as personaId', 'version'])
    .where(sql<boolean>`step_id = any(${[...stepIds]}::uuid[])`)
    .execute();
}

export type NewPost = {
  id: string;
  stepId: string;
  parentId: string | null;
  rootId: string;
  authorId: string;
  body: string;
  html: string;
  createdAt: Date;
  counts: Counts;
  to: string | null;
  because: Reason | null;
  textKey: string;
  ownWords: boolean;
  externalId: string;
};

/** They arrive in the order of the list. */
export async function insertPosts(
  tx: Writing,
  source: string,
  posts: readonly NewPost[],
): Promise<void> {
  const rows = posts.map((post, place) => ({ ...post, place }));
  await sql`insert into learning.post (id, step_id, parent_id, root_id, author_id, body, body_html,
      created_at, counts, counts_to, because, text_key, has_own_words, source, external_id)
    select id, "stepId", "parentId", "rootId", "authorId", body, html, "createdAt", counts, "to",
      because, "textKey", "ownWords", ${source}, "externalId"
    from json_to_recordset(${JSON.stringify(rows)}::json) as new
      (place int, id uuid, "stepId" uuid, "parentId" uuid, "rootId" uuid, "authorId" uuid,
        body text, html text, "createdAt" timestamptz, counts text, "to" uuid, because text,
        "textKey" text, "ownWords" boolean, "externalId" text)
    order by place`.execute(tx);
}

export type ChangedPost = Pick<
  NewPost,
  'id' | 'rootId' | 'counts' | 'to' | 'because' | 'textKey' | 'ownWords'
>;

export async function updatePosts(tx: Writing, posts: readonly ChangedPost[]): Promise<void> {
  await sql`update learning.post p set root_id = c."rootId", counts = c.counts, counts_to = c."to",
      because = c.because, text_key = c."textKey", has_own_words = c."ownWords"
    from json_to_recordset(${JSON.stringify(posts)}::json) as c
      (id uuid, "rootId" uuid, counts text, "to" uuid, because text, "textKey" text,
        "ownWords" boolean)
    where p.id = c.id`.execute(tx);
}
