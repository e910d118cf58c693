import { readTeaching } from '#platform/markdown/teaching.ts';
import { PIECE } from '#platform/upload.contract.ts';
import { allow } from '#platform/verdict.ts';
import {
  FileInput,
  FilePartInput,
  MOST_READ,
  PreviewStep,
  type FilePartView,
  type FileView,
} from '../../file.contract.ts';
import { query, useCase } from '../tx.ts';
import { authorsAnything } from './file.policy.ts';
import { filesSeen, findFile, readPieces } from './file.sql.ts';

export const file = query({
  name: 'learning.file',
  about: 'What a file of a step is, for whoever may see the step.',
  input: FileInput,
  may: () => allow,
  statements: 1,
  read: ({ tx, actor }, input): Promise<FileView | undefined> => findFile(tx, actor, input.file),
});

export const filePart = query({
  name: 'learning.file_part',
  about: 'Bytes of such a file, from one to another: no more than four megabytes at once.',
  input: FilePartInput,
  may: () => allow,
  statements: 1,
  async read({ tx, actor }, { file: id, from, to }): Promise<FilePartView | undefined> {
    const end = Math.min(to, from + MOST_READ - 1);
    const [first, last] = [Math.floor(from / PIECE), Math.floor(end / PIECE)];
    if (end < from || last > 1_000_000) return undefined;
    const pieces = await readPieces(tx, actor, { file: id, first, last });
    if (pieces.length === 0) return undefined;
    const bytes = Buffer.concat(pieces.map((piece) => piece.bytes));
    const skipped = from - first * PIECE;
    return { bytes: bytes.subarray(skipped, skipped + end - from + 1).toString('base64') };
  },
});

// A use case and no query: what is being typed does not belong into an address.
export const previewStep = useCase({
  name: 'learning.preview_step',
  about: 'See how a teaching text will look, with the files that one may see. Nothing is kept.',
  input: PreviewStep,
  limits: [{ points: 120, seconds: 60, by: 'account' }],
  may: authorsAnything,
  async run({ tx, actor }, { parts }) {
    const texts = parts.map(readTeaching);
    const ids = texts.flatMap((text) => text.files).slice(0, 100);
    const files = await filesSeen(tx, actor, ids);
    return { html: texts.map((text) => text.html(files)) };
  },
});
