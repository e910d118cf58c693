import { sql } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { ShownPicture } from '#platform/markdown.ts';
import type { Picture } from '#platform/pictures/re-encode.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { PostsTables } from '../tables.ts';

type Db = Tx<PostsTables>;
type Reading = ReadTx<PostsTables>;

export async function insertImage(
  tx: Db,
  image: { id: string; uploaderId: string; picture: Picture; now: Date },
): Promise<void> {
  const { type, width, height, bytes, still } = image.picture;
  await tx
    .insertInto('posts.image')
    .values({
      id: image.id,
      post_id: null,
      uploader_id: image.uploaderId,
      type,
      width,
      height,
      bytes,
      still,
      uploaded_at: image.now,
    })
    .execute();
}

/** How many pictures of somebody no post shows yet. Of two who ask at once the second waits. */
export async function countLoose(tx: Db, uploaderId: string): Promise<number> {
  await takeLock(tx, 'posts.image', uploaderId);
  const { count } = await tx
    .selectFrom('posts.image')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('uploader_id', '=', uploaderId)
    .where('post_id', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Which post shows a picture, or whose it is while none does. No bytes. */
export const findImage = (tx: Reading, id: string) =>
  tx
    .selectFrom('posts.image as image')
    .leftJoin('posts.post as post', 'post.id', 'image.post_id')
    .select([
      'image.post_id as postId',
      'post.place_kind as placeKind',
      'image.uploader_id as uploaderId',
      'image.type',
      'image.width',
      'image.height',
    ])
    .where('image.id', '=', id)
    .executeTakeFirst();

/** The bytes themselves; of a picture that moves its first frame, when that is asked for. */
export async function readBytes(
  tx: Reading,
  id: string,
  still: boolean,
): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom('posts.image')
    .select((still ? sql<Buffer>`coalesce(still, bytes)` : sql<Buffer>`bytes`).as('bytes'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.bytes;
}

/** Those of these pictures that a text of the uploader's may show: loose ones, and those of the post itself. */
export async function sizesOf(
  tx: Reading,
  which: { ids: readonly string[]; uploaderId: string; postId: string | null },
): Promise<Map<string, ShownPicture>> {
  if (which.ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('posts.image')
    .select(['id', 'width', 'height', sql<boolean>`still is not null`.as('moves')])
    .where('id', 'in', [...which.ids])
    .where(ownOf(which))
    .execute();
  return new Map(rows.map(({ id, ...size }) => [id, size]));
}

/** Makes the uploader's loose pictures part of a post; how many of these the post shows afterwards. */
export async function joinPost(
  tx: Db,
  which: { ids: readonly string[]; uploaderId: string; postId: string },
): Promise<number> {
  const joined = await tx
    .updateTable('posts.image')
    .set({ post_id: which.postId })
    .where('id', 'in', [...which.ids])
    .where(ownOf(which))
    .executeTakeFirst();
  return Number(joined.numUpdatedRows);
}

const ownOf = ({ uploaderId, postId }: { uploaderId: string; postId: string | null }) =>
  sql<boolean>`(uploader_id = ${uploaderId}::uuid and (post_id is null or post_id = ${postId}::uuid))`;

/** Pictures that no post took up, and those of posts whose words are forgotten. */
export async function deleteForgotten(tx: Db, before: Date): Promise<number> {
  const loose = await tx
    .deleteFrom('posts.image')
    .where('post_id', 'is', null)
    .where('uploaded_at', '<', before)
    .executeTakeFirst();
  const gone = await tx
    .deleteFrom('posts.image as image')
    .using('posts.post as post')
    .whereRef('post.id', '=', 'image.post_id')
    .where('post.deleted_at', 'is not', null)
    .where('post.body', '=', '')
    .executeTakeFirst();
  return Number(loose.numDeletedRows) + Number(gone.numDeletedRows);
}
