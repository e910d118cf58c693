import { randomBytes } from 'node:crypto';
import { anyone, isSignedIn } from '#platform/actor.policy.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { reEncode } from '#platform/pictures/re-encode.ts';
import { UPLOAD_BODY } from '#platform/upload.contract.ts';
import { AvatarInput, type AvatarView } from '../../profile.contract.ts';
import { ChangePicture } from '../../picture.contract.ts';
import { query, useCase } from '../tx.ts';
import { deleteAvatar, findAvatar, putAvatar } from './profile.sql.ts';

export const avatar = query({
  name: 'accounts.avatar',
  about: 'The picture of a person, for whoever may meet them.',
  input: AvatarInput,
  may: anyone,
  statements: 1,
  async read({ tx, actor }, input): Promise<AvatarView | undefined> {
    const found = await findAvatar(tx, actor, input);
    return found && { type: 'image/webp', bytes: found.bytes.toString('base64') };
  },
});

/** Pixels of a side; shown at half of that and less. */
const SIDE = 256;
const face = {
  width: SIDE,
  height: SIDE,
  fit: 'cover',
  // A face that moves draws every eye away from what is said.
  moves: false,
  mostBytes: 100_000,
} as const;

export const changePicture = useCase({
  name: 'accounts.change_picture',
  about:
    'Show a picture of my own instead of the drawn one. It is made anew, without anything hidden in it.',
  input: ChangePicture,
  limits: [{ points: 10, seconds: 600, by: 'account' }],
  body: UPLOAD_BODY,
  prepare: {
    may: isSignedIn,
    make: ({ slowly }, { picture }) => reEncode(picture, face, slowly),
  },
  may: isSignedIn,
  async run(ctx, _input, _subject, { bytes }) {
    const version = randomBytes(9).toString('base64url');
    const personaId = ctx.actor.personaId ?? '';
    await putAvatar(ctx.tx, { personaId, version, bytes, uploadedAt: ctx.now });
    forgetGuestPages(ctx);
    return { version };
  },
});

export const removePicture = useCase({
  name: 'accounts.remove_picture',
  about: 'Be shown by the drawn picture again.',
  may: isSignedIn,
  async run(ctx) {
    await deleteAvatar(ctx.tx, ctx.actor.personaId ?? '');
    forgetGuestPages(ctx);
    return {};
  },
});
