import { z } from 'zod';
import { Upload } from '#platform/upload.contract.ts';

export const UploadImage = z.strictObject({
  picture: Upload,
  clientId: z.uuid(),
});
/** `still`: the first frame of a picture that moves. */
export const ImageInput = z.strictObject({
  image: z.uuid(),
  still: z
    .enum(['1', 'true'])
    .transform(() => true)
    .optional(),
});

/** A picture that was taken. It is its uploader's alone until a post of theirs shows it. */
export type UploadedImage = {
  image: string;
  /** Where it is, and so what a text says: `![words](path)`. */
  path: string;
  width: number;
  height: number;
  moves: boolean;
};
export type ImageView = {
  type: string;
  width: number;
  height: number;
  /** As base64. */ bytes: string;
};
