import { reEncode, type Shape } from '#platform/pictures/re-encode.ts';
import { PIECE, UPLOAD_BODY } from '#platform/upload.contract.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import {
  AddPiece,
  BeginFile,
  MEGABYTE,
  MOST_IN_ONE,
  UploadFile,
  type Arrived,
  type BegunFile,
  type UploadedFile,
} from '../../file.contract.ts';
import { authoredProgramme } from '../authoring/authored.sql.ts';
import { mayEdit } from '../authoring/authoring.policy.ts';
import { useCase, type Ctx } from '../tx.ts';
import { arrivingFile, holdFiles, insertFile, insertPieces, type Arriving } from './file.sql.ts';
import { authorsAnything, maySend } from './file.policy.ts';
import { beginsAs, plainName, sortOf } from './kinds.rules.ts';
import { filesTogether } from './listed.sql.ts';

/** Files of one programme that no step shows yet. */
const MOST_LOOSE = 50;
/** A picture of a teaching text, as those of posts, but that nothing moves. */
const SHOWN: Shape = {
  ...{ width: 1600, height: 1600, fit: 'inside', moves: false, mostBytes: 3_000_000 },
};
const limits = [
  { points: 20, seconds: 60, by: 'account' },
  { points: 200, seconds: 3600, by: 'account' },
] as const;

export const uploadFile = useCase({
  name: 'learning.upload_file',
  about:
    'Upload a picture or a file for what is taught, in one. A picture is made anew. It is forgotten after two weeks in which no step shows it.',
  input: UploadFile,
  limits,
  body: UPLOAD_BODY,
  prepare: {
    may: authorsAnything,
    async make({ slowly, settings }, { name, bytes }) {
      if (bytes.length === 0) throw refusedAt('bytes', 'file_missing');
      const sort = knownSort(name);
      const megabytes = Math.min(MOST_IN_ONE / MEGABYTE, settings.COURSE_FILE_MEGABYTES);
      if (bytes.length > megabytes * MEGABYTE) throw no('file_too_large', { megabytes });
      if (sort.kind !== 'picture') return { bytes: checked(sort, bytes), type: sort.type };
      return reEncode(bytes, SHOWN, slowly).catch((problem: unknown) => {
        throw atFile(problem);
      });
    },
  },
  subject: ({ tx }, { programme }) => authoredProgramme(tx, { programme }, { lock: false }),
  may: mayEdit,
  async run(ctx, { name }, programme, prepared): Promise<UploadedFile> {
    const { bytes, type } = prepared;
    const { kind } = knownSort(name);
    const { width = null, height = null } = 'width' in prepared ? prepared : {};
    const called = kind === 'picture' ? name.replace(/\.[^.]*$/, '.webp') : name;
    const file = await begin(ctx, programme.id, {
      ...{ kind, type, name: called, size: bytes.length, width, height },
    });
    await insertPieces(ctx.tx, { file, nr: 0, bytes });
    return uploaded({ id: file, kind, name: plainName(called), size: bytes.length });
  },
});

export const beginFile = useCase({
  name: 'learning.begin_file',
  about:
    'Begin to upload a large file for what is taught; its pieces follow within a day. It is forgotten after two weeks in which no step shows it.',
  input: BeginFile,
  limits,
  subject: ({ tx }, { programme }) => authoredProgramme(tx, { programme }, { lock: false }),
  may: mayEdit,
  async run(ctx, { name, size }, programme): Promise<BegunFile> {
    const { kind, type } = knownSort(name);
    // What is made anew is made of the whole.
    if (kind === 'picture') throw refusedAt('bytes', 'file_picture_whole');
    const megabytes = ctx.settings.COURSE_FILE_MEGABYTES;
    if (size > megabytes * MEGABYTE) throw no('file_too_large', { megabytes });
    const sizes = { width: null, height: null };
    const file = await begin(ctx, programme.id, { kind, type, name, size, ...sizes });
    return { file, piece: PIECE };
  },
});

export const addPiece = useCase({
  name: 'learning.add_piece',
  about: 'Send the next piece of a file that was begun. With the last one it is there.',
  input: AddPiece,
  limits: [{ points: 600, seconds: 60, by: 'account' }],
  subject: ({ tx }, { file }) => arrivingFile(tx, file),
  may: maySend,
  async run({ tx }, { nr, piece }, file): Promise<Arrived> {
    const before = nr * PIECE;
    // It was sent again, since nobody knew that it had come.
    if (before < file.arrived) return arrived(file, file.arrived);
    if (before > file.arrived) throw new Refusal('conflict', 'file_piece_missing');
    if (piece.length !== Math.min(PIECE, file.size - before) || piece.length === 0)
      throw refusedAt('piece', 'file_piece_size');
    if (nr === 0) checked(knownSort(file.name), piece);
    await insertPieces(tx, { file: file.id, nr, bytes: piece });
    return arrived(file, file.arrived + piece.length);
  },
});

const arrived = (file: Arriving, bytes: number): Arrived => ({
  arrived: bytes,
  done: bytes === file.size ? uploaded(file) : null,
});

const uploaded = ({
  id,
  kind,
  name,
  size,
}: Pick<Arriving, 'id' | 'kind' | 'name' | 'size'>): UploadedFile => ({
  ...{ file: id, path: `/files/${id}`, kind, name, size },
});

type Begun = Omit<Parameters<typeof insertFile>[1], 'id' | 'programmeId' | 'uploaderId'>;

async function begin(
  { tx, actor, now, newId, settings }: Ctx,
  programmeId: string,
  file: Pick<Begun, 'kind' | 'type' | 'name' | 'size' | 'width' | 'height'>,
): Promise<string> {
  await holdFiles(tx, programmeId);
  const { loose, used } = await filesTogether(tx, programmeId);
  if (loose >= MOST_LOOSE) throw no('too_many_files', { most: MOST_LOOSE });
  const megabytes = settings.COURSE_FILES_MEGABYTES;
  if (used + file.size > megabytes * MEGABYTE) throw no('files_full', { megabytes });
  const id = newId();
  const uploaderId = actor.personaId;
  const whose = { id, programmeId, uploaderId, uploadedAt: now };
  await insertFile(tx, { ...file, ...whose, name: plainName(file.name) });
  return id;
}

function knownSort(name: string) {
  const sort = sortOf(name);
  if (sort === undefined) throw refusedAt('bytes', 'file_kind');
  return sort;
}

function checked(sort: ReturnType<typeof knownSort>, bytes: Uint8Array): Uint8Array {
  if (!beginsAs(sort, bytes)) throw refusedAt('bytes', 'file_not_as_named');
  return bytes;
}

const no = (why: string, params: Record<string, string | number> = {}): Refusal =>
  new Refusal('invalid', 'invalid', { fields: { bytes: why }, params });

/** What is wrong with a picture is said where the file was chosen. */
const atFile = (problem: unknown): unknown =>
  problem instanceof Refusal && problem.fields['picture'] !== undefined
    ? no(problem.fields['picture'], problem.params)
    : problem;
