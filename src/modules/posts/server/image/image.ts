import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { ImageInput, type ImageView } from '../../image.contract.ts';
import { placeKinds } from '../place.ts';
import { findImage, readBytes } from './image.sql.ts';

/** Of whatever place: the one in which its post stands says who sees it. */
export const image = <Module extends string>({ module }: { module: Module }) =>
  query()({
    name: `${module}.image` as const,
    about: 'A picture, for whoever may see the post that shows it.',
    input: ImageInput,
    may: () => allow,
    statements: 3,
    async read(ctx, { image: id, still = false }): Promise<ImageView | undefined> {
      const { tx, actor } = ctx;
      const found = await findImage(tx, id);
      if (found === undefined) return undefined;
      const isVisible = async (postId: string): Promise<boolean> => {
        const place = ctx.registry.all(placeKinds).find(({ kind }) => kind === found.placeKind);
        const post = await place?.find({ tx, actor }, postId);
        if (place === undefined || post === undefined) return false;
        // What was edited away is there for those who may read earlier versions, and for nobody else.
        // What its author took back is nobody else's.
        if (post.isOwn || post.deletedAt !== null) return post.isOwn;
        const readsAll = place.verdicts.moderate(actor, post as never) === allow;
        return readsAll || post.body.includes(`/images/${id}`);
      };
      const isShown =
        found.postId === null
          ? found.uploaderId === actor.personaId
          : await isVisible(found.postId);
      const read = isShown ? await readBytes(tx, id, still) : undefined;
      const { type, width, height } = found;
      return read && { type, width, height, bytes: read.bytes.toString('base64') };
    },
  });
