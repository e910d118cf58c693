import type { Tx } from '#platform/db/database.ts';
import type { ThreadKind } from '../../thread.contract.ts';
import type { Tables } from './thread.sql.ts';

export type NewThread = {
  id: string;
  spaceId: string;
  slug: string;
  kind: ThreadKind;
  title: string;
  /** Null when it is opened without a name. */
  authorId: string | null;
  createdAt: Date;
  openUntil: Date | null;
  unseenAt: Date | null;
};

export async function insertThread(tx: Tx<Tables>, thread: NewThread): Promise<void> {
  await tx
    .insertInto('community.thread')
    .values({
      id: thread.id,
      space_id: thread.spaceId,
      slug: thread.slug,
      kind: thread.kind,
      title: thread.title,
      author_id: thread.authorId,
      created_at: thread.createdAt,
      last_seq: 1,
      last_post_at: thread.createdAt,
      open_until: thread.openUntil,
      unseen_at: thread.unseenAt,
    })
    .execute();
}
