import { z } from 'zod';
import { IdCursor, Limit } from '#platform/paged.contract.ts';
import { PIECE, Upload } from '#platform/upload.contract.ts';
import { Line } from '#platform/text.contract.ts';
import { MOST_WHOLE } from '#platform/whole.contract.ts';
import { Base, type Based } from '#platform/base.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import {
  byProgramme,
  ofProgramme,
  type Named,
  type Stands,
  type StepLink,
} from './programme.contract.ts';

export const MEGABYTE = 1024 * 1024;
/** Bytes of a file that comes in one: what a form without the script can carry. */
export const MOST_IN_ONE = 10 * MEGABYTE;
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
  programme: z.uuid(),
  /** What it is called, with its ending. */
  name: Name,
  /** The file, as base64. */
  bytes: Upload,
  clientId: z.uuid(),
});
export const BeginFile = z.strictObject({
  programme: z.uuid(),
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
/** `loose`: what no step shows. */
export const FilesInput = z
  .strictObject({
    ...byProgramme,
    filter: z.enum(['all', 'loose']).default('all'),
    after: IdCursor,
    limit: Limit(50),
  })
  .superRefine(ofProgramme);
const one = {
  programme: z.uuid(),
  /** The id of a file. */
  file: z.uuid(),
};
export const RenameFile = z.strictObject({
  ...one,
  /** What it is called from now on. Its ending stays, also where it is left out. */
  name: Line({ missing: 'file_name_missing', max: 200 }),
  base: Base,
});
export const RemoveFile = z.strictObject(one);
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

/** A file of a programme, as its authors see it. */
export type ListedFile = UploadedFile &
  Based & {
    /** How many bytes have come; fewer than it has while it is on its way. */
    arrived: number;
    at: Date;
    /** Who brought it; null where they have left, or it came with a copy. */
    by: string | null;
    /** Which steps show it, in their order, drafts and retired ones too. */
    steps: (StepLink & { stands: Stands })[];
    /** When it goes by itself: in no step for two weeks, or not whole after a day. Null of what is shown, also by a step that was removed and can be brought back. */
    goesAt: Date | null;
    can: { remove: Verdict };
  };
export type FilesView = {
  programme: Named;
  /** How many there are, and how many of them no step shows. */
  totals: { all: number; loose: number };
  /** Bytes that they take up together; what is on its way counts whole. */
  used: number;
  /** How many bytes they may take up. */
  most: number;
  /** The newest first. */
  files: ListedFile[];
  /** What comes after these. */
  next: string | null;
};
