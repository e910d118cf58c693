import { sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { isOwn, threads, type Tables, type ThreadRow } from '../thread/thread.sql.ts';

/** A post in a space the actor may read. Whether it is seen, `maySeePost` decides. For acts, never for pages. */
export type PostRow = ThreadRow & {
  postId: string;
  seq: number;
  rootSeq: number;
  /** Null when it was written without a name, or by somebody who left. */
  authorId: string | null;
  alias: number | null;
  /** The actor wrote it, with or without a name. */
  isOwn: boolean;
  /** Who wrote it, with or without a name: to tell them something, and for nothing else. In no view. */
  writerId: string | null;
  body: string;
  contentNote: string;
  editedAt: Date | null;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  heldAt: Date | null;
  acceptedAt: Date | null;
  /** The time to take it back again is over, and its words are gone. */
  isForgotten: boolean;
};

export const findPost = (
  tx: Tx<Tables>,
  actor: Actor,
  postId: string,
): Promise<PostRow | undefined> =>
  posts(tx, actor).where('post.id', '=', postId).executeTakeFirst();

/** The opening post of a thread; none where the thread was merged away. */
export const findOpening = (
  tx: Tx<Tables>,
  actor: Actor,
  threadId: string,
): Promise<PostRow | undefined> =>
  posts(tx, actor).where('thread.id', '=', threadId).where('post.seq', '=', 1).executeTakeFirst();

const posts = (tx: Tx<Tables>, actor: Actor) =>
  threads(tx, actor)
    .innerJoin('community.post as post', 'post.thread_id', 'thread.id')
    .leftJoin('community.hidden_author as hidden', 'hidden.post_id', 'post.id')
    .select([
      'post.id as postId',
      'post.seq',
      'post.root_seq as rootSeq',
      'post.author_id as authorId',
      'post.mask as alias',
      'post.body',
      'post.content_note as contentNote',
      'post.edited_at as editedAt',
      'post.deleted_at as deletedAt',
      'post.hidden_at as hiddenAt',
      'post.held_at as heldAt',
      'post.accepted_at as acceptedAt',
      isOwn('post', actor).as('isOwn'),
      sql<string | null>`coalesce(post.author_id, hidden.persona_id)`.as('writerId'),
      sql<boolean>`(post.deleted_at is not null and post.body = '')`.as('isForgotten'),
    ]);
