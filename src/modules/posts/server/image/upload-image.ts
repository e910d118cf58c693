import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { newPublicId } from '#platform/ids.ts';
import { reEncode } from '#platform/pictures/re-encode.ts';
import { UPLOAD_BODY } from '#platform/upload.contract.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { UploadImage, type UploadedImage } from '../../image.contract.ts';
import { countLoose, holdLoose, insertImage } from './image.sql.ts';

/** Pictures of one person that no post shows yet. */
const MOST_LOOSE = 30;

const shown = {
  width: 1600,
  height: 1600,
  fit: 'inside',
  moves: true,
  mostBytes: 3_000_000,
} as const;

async function requireRoom(tx: ReadTx, { personaId }: Actor): Promise<void> {
  if ((await countLoose(tx, personaId ?? '')) >= MOST_LOOSE)
    throw refusedAt('picture', 'too_many_pictures');
}

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
    prepare: {
      may: isSignedIn,
      async make({ tx, actor, slowly }, input) {
        await requireRoom(tx, actor);
        return reEncode(input.picture, shown, slowly);
      },
    },
    may: isSignedIn,
    async run(ctx, _input, _subject, picture): Promise<UploadedImage> {
      const uploaderId = ctx.actor.personaId ?? '';
      await holdLoose(ctx.tx, uploaderId);
      await requireRoom(ctx.tx, ctx.actor);
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
