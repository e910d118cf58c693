import { randomUUID } from 'node:crypto';
import type { Cast } from '#tests/cast/cast.ts';

type Put = {
  step: string;
  author: { personaId: string };
  body?: string;
  at?: Date;
  /** The post that opens its thread, and the one it stands under. */
  root?: string | undefined;
  parent?: string | undefined;
  counts?: 'answer' | 'reply' | 'nothing';
  to?: { personaId: string } | undefined;
  isImported?: boolean;
};

/** Puts a post into a discussion as the tables have it: nobody judges it, and nobody is told. Its id. */
export async function putPost(cast: Pick<Cast, 'sql' | 'deps'>, post: Put): Promise<string> {
  const { step, author, body = 'words', counts = 'nothing', isImported = false } = post;
  const id = randomUUID();
  await cast.sql(
    `with at as (
       update learning.step set last_seq = last_seq + 1 where id = $2 returning last_seq as seq, programme_id
     ), seat as (
       select seq, coalesce((select p.seq from posts.post p where p.id = $6), seq) as root_seq, programme_id from at
     ), post as (
       insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, body,
         body_html, created_at, source, external_id)
       select $1, 'step', $2, programme_id, seq, root_seq, $7, $3, $4::text, '<p>' || $4::text || '</p>', $5,
         case when $10 then 'elsewhere' end, case when $10 then $1::uuid::text end from seat
     )
     insert into learning.counted (post_id, step_id, seq, root_seq, author_id, stands, is_imported, counts,
       counts_to, text_key, has_own_words)
     select $1, $2, seq, root_seq, $3, true, $10, $8, $9, $4::text, $4::text <> '' from seat`,
    [
      ...[id, step, author.personaId, body, post.at ?? cast.deps.now()],
      ...[post.root ?? null, post.parent ?? null, counts, post.to?.personaId ?? null, isImported],
    ],
  );
  return id;
}
