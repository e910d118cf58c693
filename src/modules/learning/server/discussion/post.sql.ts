import { sql } from '#platform/db/sql.ts';
import { fieldsOf, postFacts, type PostFacts } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { R } from '../tx.ts';
import { oneDiscussion, type DiscussionRow } from './discussion.sql.ts';

/** A post, with the discussion that it stands in as the actor meets it. */
export type PostRow = DiscussionRow &
  PostFacts & {
    rootSeq: number;
    /** Who wrote it, as counting knows them: somebody unknown of their own where they have left. */
    peerId: string;
    because: string | null;
    textKey: string;
    /** How many fields it was given in; none for a reply or an imported post. */
    fields: number;
  };

/** Whether it is seen, `maySeePost` decides. For acts, never for pages. */
export const findPost = (tx: R, actor: Actor, postId: string): Promise<PostRow | undefined> =>
  oneDiscussion<PostRow>(tx, actor, {
    which: sql`post.id = ${postId}::uuid`,
    joins: sql`join posts.pub_post post on post.place_id = step.id
      join learning.counted counted on counted.post_id = post.id`,
    more: sql`, ${postFacts(actor)}, post.root_seq as "rootSeq",
      counted.author_id as "peerId", counted.because, counted.text_key as "textKey",
      ${fieldsOf('post')} as fields`,
  });
