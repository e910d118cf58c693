import type { Actor } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { ImageInput, type ImageView } from '../../image.contract.ts';
import type { PostRow } from '../post/post.sql.ts';
import { visiblePost } from '../post/visible-post.ts';
import { moderates } from '../thread/thread.policy.ts';
import type { Tables } from '../thread/thread.sql.ts';
import { findImage, readBytes } from './image.sql.ts';

export const image = query<Tables>()({
  name: 'community.image',
  about: 'A picture, for whoever may see the post that shows it.',
  input: ImageInput,
  may: () => allow,
  statements: 3,
  async read({ tx, actor }, { image: id, still = false }): Promise<ImageView | undefined> {
    const found = await findImage(tx, id);
    if (found === undefined) return undefined;
    const isVisible =
      found.postId === null
        ? found.uploaderId === actor.personaId
        : isShownIn(actor, id, await visiblePost({ tx, actor }, { post: found.postId }));
    if (!isVisible) return undefined;
    const bytes = await readBytes(tx, id, still);
    if (bytes === undefined) return undefined;
    const { type, width, height } = found;
    return { type, width, height, bytes: bytes.toString('base64') };
  },
});

/** What was edited away is there for those who may read earlier versions, and for nobody else. */
const isShownIn = (actor: Actor, id: string, post: PostRow | undefined): boolean =>
  post !== undefined &&
  (post.isOwn || moderates(actor, post) || post.body.includes(`/images/${id}`));
