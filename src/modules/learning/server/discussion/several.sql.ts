import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';

/** Posts of one discussion that a deed hid at once; undefined of any other deed. */
export const deedOnSeveral = (tx: ReadTx, deed: string) =>
  sql<{ step: string; posts: string[] }>`
    select m.place_id as step, array(select own.post_id from posts.pub_moderation own
      where own.deed = m.deed and own.post_id is not null) as posts
    from posts.pub_moderation m
    where m.deed = ${deed}::uuid and m.post_id is null and m.act = 'hide_posts' and m.place_kind = 'step'`.first(
    tx,
  );
