import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';

export type BackfilledPost = {
  id: string;
  place_id: string;
  scope_id: string;
  parent_id: string | null;
  author_id: string;
  seq: number;
  root_seq: number;
  body: string;
  body_html: string;
  created_at: Date;
  hearts: number;
  /** By which it is known where it came from. */
  external_id?: string;
};
export type BackfilledHeart = { post_id: string; persona_id: string; given_at: Date };

/** For this transaction: what a post replies to may come behind it. */
export const allowLateParents = (tx: ReadTx) =>
  sql`set constraints posts.post_parent_id_fkey deferred`.execute(tx);

/** Keeps posts that all have names, with their hearts, and that their writers have seen them. */
export const insertBackfilled = <Tables>(
  tx: Tx<Tables>,
  {
    placeKind,
    source = null,
    importId = null,
  }: { placeKind: string; source?: string | null; importId?: string | null },
  { posts, hearts }: { posts: readonly BackfilledPost[]; hearts: readonly BackfilledHeart[] },
) =>
  sql`
    with backfilled as (
      insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, body,
        body_html, content_note, created_at, hearts, source, external_id,
        import_id)
      select p.id, ${placeKind}, p.place_id, p.scope_id, p.seq, p.root_seq, p.parent_id,
        p.author_id, p.body, p.body_html, '', p.created_at, p.hearts, ${source}, p.external_id, ${importId}::uuid
      from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) p(id uuid, place_id uuid, scope_id uuid,
        parent_id uuid, author_id uuid, seq int, root_seq int, body text, body_html text,
        created_at timestamptz, hearts int, external_id text)
      order by p.seq
      returning place_id, author_id, seq, created_at
    ), hearts as (
      insert into posts.heart (post_id, persona_id, given_at)
      select h.post_id, h.persona_id, h.given_at
      from jsonb_to_recordset(${JSON.stringify(hearts)}::jsonb)
        h(post_id uuid, persona_id uuid, given_at timestamptz)
    )
    insert into posts.visit (place_id, persona_id, seen, visited_at)
    select place_id, author_id, range_agg(int4range(seq, seq + 1)), max(created_at)
    from backfilled group by place_id, author_id
    on conflict (place_id, persona_id) do update
      set seen = visit.seen + excluded.seen, visited_at = excluded.visited_at`.execute(tx);
