import { picturesIn, type Pictures } from '#platform/markdown.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { Refusal } from '#platform/verdict.ts';
import { joinPost, sizesOf } from './image.sql.ts';

/** Pictures of one post. */
export const MOST_IMAGES = 10;

/**
 * What `renderMarkdown` needs to show the pictures of a text: those the writer may use. With a text
 * that shows none it asks nothing. `postId`: the post that is being changed.
 */
export const imagesFor = (
  tx: ReadTx,
  { body, ...own }: { body: string; uploaderId: string; postId?: string | null },
): Promise<Pictures> => sizesOf(tx, { ...own, ids: picturesIn(body).slice(0, MOST_IMAGES) });

/**
 * Makes the writer's own loose pictures that a text shows part of its post, in the transaction that
 * writes it. From then on whoever may see the post may see them. Throws `Refusal` invalid at the field
 * `body`: `image_not_yours` for any other id, `too_many_images`.
 */
export async function attachImages(
  tx: Tx,
  { body, ...post }: { body: string; postId: string; uploaderId: string },
): Promise<void> {
  const ids = picturesIn(body);
  if (ids.length === 0) return;
  if (ids.length > MOST_IMAGES) throw refused('too_many_images');
  if ((await joinPost(tx, { ...post, ids })) !== ids.length) throw refused('image_not_yours');
}

const refused = (reason: string): Refusal =>
  new Refusal('invalid', 'invalid', { fields: { body: reason }, params: { most: MOST_IMAGES } });
