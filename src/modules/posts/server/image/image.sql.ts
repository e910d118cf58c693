import { sql } from '#platform/db/sql.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { ShownPicture } from '#platform/markdown.ts';
import type { Picture } from '#platform/pictures/re-encode.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';

export const insertImage = (
  tx: Tx,
  { picture, ...image }: { id: string; uploaderId: string; picture: Picture; now: Date },
) =>
  sql`insert into posts.image (id, uploader_id, type, width, height, bytes, still, uploaded_at)
    values (${image.id}, ${image.uploaderId}, ${picture.type}, ${picture.width}, ${picture.height},
      ${picture.bytes}, ${picture.still}, ${image.now})`.execute(tx);

/** Of two pictures of one person that arrive at once the second waits. */
export const holdLoose = (tx: Tx, uploaderId: string) => takeLock(tx, 'posts.image', uploaderId);

/** How many pictures of somebody no post shows yet. */
export async function countLoose(tx: ReadTx, uploaderId: string): Promise<number> {
  const { count } = await sql<{ count: number }>`select count(*) from posts.image
    where uploader_id = ${uploaderId} and post_id is null`.one(tx);
  return count;
}

type Image = {
  postId: string | null;
  placeKind: string | null;
  uploaderId: string;
  type: string;
  width: number;
  height: number;
};

/** Which post shows a picture, or whose it is while none does. No bytes. */
export const findImage = (tx: ReadTx, id: string) =>
  sql<Image>`select image.post_id as "postId", post.place_kind as "placeKind",
      image.uploader_id as "uploaderId", image.type, image.width, image.height
    from posts.image image left join posts.post post on post.id = image.post_id
    where image.id = ${id}`.first(tx);

/** The bytes themselves; of a picture that moves its first frame, when that is asked for. */
export const readBytes = (tx: ReadTx, id: string, still: boolean) =>
  sql<{ bytes: Buffer }>`select ${still ? sql`coalesce(still, bytes)` : sql`bytes`} as bytes
    from posts.image where id = ${id}`.first(tx);

type Which = { ids: readonly string[]; uploaderId: string; postId?: string | null };

/** Those of these pictures that a text of the uploader's may show: loose ones, and those of the post itself. */
export async function sizesOf(tx: ReadTx, which: Which): Promise<Map<string, ShownPicture>> {
  if (which.ids.length === 0) return new Map();
  const images = await sql<ShownPicture & { id: string }>`
    select id, width, height, still is not null as moves from posts.image
    where ${ownOf(which)}`.rows(tx);
  return new Map(images.map(({ id, ...size }) => [id, size]));
}

/** Makes the uploader's loose pictures part of a post; how many of these the post shows afterwards. */
export const joinPost = (tx: Tx, which: Which & { postId: string }) =>
  sql`update posts.image set post_id = ${which.postId} where ${ownOf(which)}`.changed(tx);

const ownOf = ({ ids, uploaderId, postId = null }: Which) =>
  sql`(id = any(${[...ids]}::uuid[]) and uploader_id = ${uploaderId}::uuid
    and (post_id is null or post_id = ${postId}::uuid))`;

/** Pictures that no post took up, and those of posts whose words are forgotten. */
export async function deleteForgotten(tx: Tx, before: Date): Promise<number> {
  const gone = await sql`with loose as (
      delete from posts.image where post_id is null and uploaded_at < ${before} returning id
    ), forgotten as (
      delete from posts.image image using posts.post post
      where post.id = image.post_id and post.deleted_at is not null and post.body = '' returning image.id
    )
    select id from loose union all select id from forgotten`.rows(tx);
  return gone.length;
}
