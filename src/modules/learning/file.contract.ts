import { z } from 'zod';
import { PIECE, Upload } from '#platform/upload.contract.ts';
import { MOST_WHOLE } from '#platform/whole.contract.ts';
import { Slug } from './programme.contract.ts';

/** Bytes of a file that comes in one: what a form without the script can carry. */
export const MOST_IN_ONE = 10 * 1024 * 1024;
/** Bytes that are read of a file at once. */
export const MOST_READ = 8 * PIECE;

export type FileKind = 'picture' | 'document' | 'video' | 'audio' | 'captions';

const Bytes = z.coerce
  .number('not_valid')
  .int('not_valid')
  .min(0, 'not_valid')
  .max(MOST_WHOLE, 'not_valid');
const Name = z.string().trim().min(1, 'file_name_missing').max(200, 'too_long');

/** A whole file of at most ten megabytes. A picture is made anew. */
export const UploadFile = z.strictObject({
  programme: Slug,
  /** What it is called, with its ending. */
  name: Name,
  /** The file, as base64. */
  file: Upload,
  clientId: z.uuid(),
});
export const BeginFile = z.strictObject({
  programme: Slug,
  /** What it is called, with its ending. */
  name: Name,
  clientId: z.uuid(),
  /** How many bytes will come. */
  size: Bytes.min(1, 'file_missing'),
});
/** A piece that has come is taken again without harm. */
export const AddPiece = z.strictObject({
  /** The id of a file that was begun. */
  file: z.uuid(),
  /** Which piece it is, from 0. */
  nr: Bytes,
  /** The bytes, as base64. */
  piece: Upload,
});
export const FileInput = z.strictObject({
  /** The id of a file. */
  file: z.uuid(),
});
/** The bytes from one to another, both included; no more than four megabytes come at once. */
export const FilePartInput = z.strictObject({
  /** The id of a file. */
  file: z.uuid(),
  /** The first byte, from 0. */
  from: Bytes,
  /** The last byte. */
  to: Bytes,
});
/** One text: to lay it out costs more than a post. */
export const PreviewStep = z.strictObject({ parts: z.array(z.string().max(40_000)).max(1) });

/** A file that is there. It is its authors' alone until a step shows it. */
export type UploadedFile = {
  /** The id of the file. */
  file: string;
  /** Where it is, and so what a text says: `![words](path)`, or `[words](path)` of a document. */
  path: string;
  /** What it is: shown, or led to. */
  kind: FileKind;
  /** What it is called, with its ending. */
  name: string;
  /** How many bytes it has. */
  size: number;
};
export type BegunFile = {
  /** The id of the file. */
  file: string;
  /** Bytes of each piece but the last. */
  piece: number;
};
export type Arrived = {
  /** How many bytes have come. */
  arrived: number;
  /** The file, once all of it has come; before: null. */
  done: UploadedFile | null;
};
export type FileView = Omit<UploadedFile, 'path'> & {
  /** Of which type, as its header says. */
  type: string;
};
export type FilePartView = {
  /** The bytes, as base64. */
  bytes: string;
};
