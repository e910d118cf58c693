import { z } from 'zod';

/**
 * A file: bytes from a form, or base64 from a program. Gives its bytes; what they are is judged where
 * they are used. An empty field gives no bytes.
 */
export const Upload = z
  .union([z.instanceof(Uint8Array<ArrayBufferLike>), z.string()], 'picture_missing')
  .transform((file) => (typeof file === 'string' ? Buffer.from(file, 'base64') : file));

/** Largest JSON body of a use case that takes a file, in bytes: ten megabytes as base64, and the rest. */
export const UPLOAD_BODY = 15_000_000;

/** Bytes of each piece of a file but the last, as it is kept, sent and read. */
export const PIECE = 524_288;
