import { isSignedIn } from '#platform/actor.policy.ts';
import { newPublicId } from '#platform/ids.ts';
import { reEncode } from '#platform/pictures/re-encode.ts';
import { UPLOAD_BODY } from '#platform/upload.contract.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { UploadImage, type UploadedImage } from '../../image.contract.ts';
import { countLoose, insertImage } from './image.sql.ts';

/** Pictures of one person that no post shows yet. */
const MOST_LOOSE = 30;

export const uploadImage = <Module extends string>({ module }: { module: Module }) =>
  useCase()({
    name: `${module}.upload_image` as const,
    about:
      'Upload a picture for a post. It is made anew, without anything hidden in it, and is forgotten after a day if no post shows it.',
    input: UploadImage,
    limits: [
      { points: 10, seconds: 60, by: 'account' },
      { points: 60, seconds: 3600, by: 'account' },
    ],
    body: UPLOAD_BODY,
    may: isSignedIn,
    async run(ctx, input): Promise<UploadedImage> {
      const uploaderId = ctx.actor.personaId ?? '';
      if ((await countLoose(ctx.tx, uploaderId)) >= MOST_LOOSE)
        throw refusedAt('picture', 'too_many_pictures');
      const picture = await reEncode(input.picture, {
        width: 1600,
        height: 1600,
        fit: 'inside',
        moves: true,
        mostBytes: 3_000_000,
      });
      const id = newPublicId();
      await insertImage(ctx.tx, { id, uploaderId, picture, now: ctx.now });
      return {
        image: id,
        path: `/images/${id}`,
        width: picture.width,
        height: picture.height,
        moves: picture.still !== null,
      };
    },
  });
