import { beforeAll, expect, test } from 'vitest';
import { system, type Actor } from '#platform/actor.ts';
import { PIECE } from '#platform/upload.contract.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { removeStep } from '../authoring/step-acts.ts';
import { filePart } from './file.ts';
import { forgetFiles } from './forget-files.ts';
import { clientId, got as gotOf, openShelf, words } from './testing/shelf.ts';
import { addPiece, beginFile, uploadFile } from './upload-file.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast({
    ...{ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' },
    COURSE_FILES_MEGABYTES: 1,
  });
});

const school = (options: Parameters<typeof openShelf>[1] = {}) => openShelf(cast, options);
const got = (who: Actor, id: string) => gotOf(cast, who, id);

/** So many more files that no step of a programme shows. */
const fill = (programmeId: string, count: number) =>
  cast.sql(
    `with files as (insert into learning.file (id, programme_id, kind, type, name, size, uploaded_at)
       select gen_random_uuid(), $1, 'document', 'text/plain', 'a.txt', 1, now() from generate_series(1, $2::int)
       returning programme_id, id)
     insert into learning.programme_file (programme_id, file_id, loose_since) select programme_id, id, now() from files`,
    [programmeId, count],
  );

test('a large file goes into the database with no more statements than a small one', async () => {
  const at = await school();
  const ids: string[] = [];
  const count = (bytes: Uint8Array) =>
    cast.statements(async () => void ids.push((await at.upload('Notes.pdf', bytes)).file));
  const one = await count(words);
  const large = Buffer.concat([words, Buffer.alloc(PIECE, 1), Buffer.from('the end')]);
  expect(await count(large)).toBe(one);
  const part = await at.by.asks(filePart, {
    ...{ file: ids[1] ?? '', from: PIECE, to: large.length },
  });
  expect(Buffer.from(part.bytes, 'base64').equals(large.subarray(PIECE))).toBe(true);
});

test.each([
  ['page.html', '<script>alert(1)</script>', 'file_kind'],
  ['drawing.svg', '<svg onload="alert(1)"/>', 'file_kind'],
  ['macros.docm', 'PK\u0003\u0004', 'file_kind'],
  ['no-ending', 'words', 'file_kind'],
  ['film.pdf', '<html>', 'file_not_as_named'],
  ['book.docx', '%PDF-1.7', 'file_not_as_named'],
  ['words.txt', 'a\0b', 'file_not_as_named'],
  ['photo.png', '<svg/>', 'picture_kind'],
  ['empty.txt', '', 'file_missing'],
  ['of-an-object.constructor', 'words', 'file_kind'],
  // What a form says in which none was chosen.
  ['bytes', '', 'file_missing'],
])('%s of %j is not taken', async (name, bytes, why) => {
  const at = await school();
  expect(await at.refused(name, Buffer.from(bytes, 'latin1'))).toMatchObject({
    fields: { bytes: why },
  });
});

test('no picture is made anew for who writes nothing that is taught', async () => {
  const at = await school();
  const ann = await at.trainee('Ann');
  const sent = { programme: at.id, name: 'Tea.jpg', bytes: Buffer.from('no picture at all') };
  for (const who of [ann, cast.guest])
    expect(await cast.as(who).refused(uploadFile, { ...sent, clientId: clientId() })).toMatchObject(
      { fields: {}, why: who === ann ? 'authors_only' : 'sign_in_first' },
    );
});

test('where the operator lets less come, less comes in one too', async () => {
  const at = await school();
  const large = Buffer.concat([words, Buffer.alloc(1024 * 1024)]);
  Object.assign(cast.deps.settings, { COURSE_FILE_MEGABYTES: 1 });
  expect(await at.refused('Notes.pdf', large)).toMatchObject({
    ...{ fields: { bytes: 'file_too_large' }, params: { megabytes: 1 } },
  });
  Object.assign(cast.deps.settings, { COURSE_FILE_MEGABYTES: 100 });
});

test('a film comes in pieces, each once, and any part of it can be read', async () => {
  const at = await school();
  const film = Buffer.alloc(PIECE + 1_000, 7);
  film.write('ftypisom', 4, 'latin1');
  film.write('at the seam', PIECE - 4, 'latin1');
  const begin = { programme: at.id, name: 'Film.mp4', size: film.length };
  const { file: id } = await at.by.does(beginFile, { ...begin, clientId: clientId() });
  const piece = (nr: number) => film.subarray(nr * PIECE, (nr + 1) * PIECE);
  const send = (nr: number, bytes: Uint8Array = piece(nr)) =>
    at.by.does(addPiece, { file: id, nr, piece: bytes });
  expect(await at.by.refused(addPiece, { file: id, nr: 1, piece: piece(1) })).toMatchObject({
    why: 'file_piece_missing',
  });
  expect(await at.by.refused(addPiece, { file: id, nr: 0, piece: Buffer.alloc(9) })).toMatchObject({
    fields: { piece: 'file_piece_size' },
  });
  expect(
    await at.by.refused(addPiece, { file: id, nr: 0, piece: Buffer.alloc(PIECE) }),
  ).toMatchObject({ fields: { bytes: 'file_not_as_named' } });
  expect(await send(0)).toEqual({ arrived: PIECE, done: null });
  expect(await send(0), 'sent again').toEqual({ arrived: PIECE, done: null });
  expect(await got(at.host, id), 'it is not whole').toBeNull();
  // Another author of this place sends nothing into it.
  const operator = await cast.withDuty(await cast.person('Olu'), 'operator');
  expect(
    await cast.as(operator).refused(addPiece, { file: id, nr: 1, piece: piece(1) }),
  ).toMatchObject({ code: 'not_found' });
  const { done } = await send(1);
  expect(done).toMatchObject({ kind: 'video', size: film.length });
  await at.says(`![How to pour](${done?.path ?? ''})`);
  const ann = await at.trainee('Ann');
  const part = await cast.as(ann).asks(filePart, { file: id, from: PIECE - 4, to: PIECE + 6 });
  expect(Buffer.from(part.bytes, 'base64').toString()).toBe('at the seam');
  expect(
    await at.by.refused(beginFile, { ...begin, size: 101 * 1024 * 1024, clientId: clientId() }),
  ).toMatchObject({ fields: { bytes: 'file_too_large' } });
});

test('what a programme holds is bounded, for two who begin at once too, and another has its own', async () => {
  const [at, other] = [await school(), await school()];
  const half = (of: typeof at) =>
    cast.as(of.host).does(beginFile, {
      ...{ programme: of.id, name: 'Film.mp4', size: 600_000, clientId: clientId() },
    });
  const tries = await Promise.allSettled([half(at), half(at)]);
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(
    await at.refused('Notes.pdf', Buffer.concat([words, Buffer.alloc(500_000)])),
  ).toMatchObject({ fields: { bytes: 'files_full' }, params: { megabytes: 1 } });
  await at.upload('Notes.pdf');
  await half(other);
  await fill(other.id, 49);
  expect(await other.refused('Notes.pdf', words)).toMatchObject({
    fields: { bytes: 'too_many_files' },
  });
});

test('what a removed step shows is kept for it, and counts to nothing that no step shows', async () => {
  const at = await school();
  const step = await at.reading('Tea');
  const kept = await at.upload('Kept.pdf');
  await at.says(`[Kept](${kept.path})`, step);
  await fill(at.id, 49);
  await at.by.does(removeStep, { step });
  await at.upload('Notes.pdf');
  expect(await at.refused('More.pdf', words)).toMatchObject({
    fields: { bytes: 'too_many_files' },
  });
});

test('what never came to its end is forgotten after a day, and frees the room it took', async () => {
  const at = await school();
  const begin = () =>
    at.by.does(beginFile, {
      ...{ programme: at.id, name: 'Film.mp4', size: 900_000, clientId: clientId() },
    });
  const { file: id } = await begin();
  const film = Buffer.alloc(PIECE);
  film.write('ftypisom', 4, 'latin1');
  await at.by.does(addPiece, { file: id, nr: 0, piece: film });
  const whole = await at.upload('Notes.pdf');
  const later = (hours: number) =>
    cast.at(new Date(Date.parse('2026-03-04T20:00:00Z') + hours * 3_600_000));
  later(23);
  await cast.as(system).does(forgetFiles, {});
  await expect(begin()).rejects.toMatchObject({ fields: { bytes: 'files_full' } });
  later(25);
  await cast.as(system).does(forgetFiles, {});
  await begin();
  expect(await got(at.host, whole.file)).toBe(words.toString());
  later(0);
});

test('what no step has shown for two weeks is forgotten; what one shows stays', async () => {
  const at = await school();
  const days = (n: number) =>
    cast.at(new Date(Date.parse('2026-03-04T20:00:00Z') + n * 86_400_000));
  const [kept, loose] = [await at.upload('Kept.pdf'), await at.upload('Loose.pdf')];
  await at.says(`[Kept](${kept.path})`);
  const there = async () =>
    (
      await cast.sql<{ name: string }>(
        'select name from learning.file where programme_id = $1 order by name',
        [at.id],
      )
    ).map(({ name }) => name);
  days(13);
  await cast.as(system).does(forgetFiles, {});
  expect(await there()).toEqual(['Kept.pdf', 'Loose.pdf']);
  days(15);
  await cast.as(system).does(forgetFiles, {});
  expect(await there()).toEqual(['Kept.pdf']);
  expect(await got(at.host, loose.file)).toBeNull();
  // Dropped from the text by a slip: it waits for two weeks more.
  await at.says('No notes.');
  await cast.as(system).does(forgetFiles, {});
  await at.says(`[Kept](${kept.path})`);
  days(40);
  await cast.as(system).does(forgetFiles, {});
  expect(await there()).toEqual(['Kept.pdf']);
  days(0);
});
