import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { system, type Actor } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { PIECE } from '../../file.contract.ts';
import { changeReaders } from '../authoring/change-readers.ts';
import { withdrawProgramme } from '../authoring/opening-acts.ts';
import { copyProgramme } from '../authoring/programme-acts.ts';
import { hideStep } from '../authoring/standing-acts.ts';
import { editStep } from '../authoring/step-acts.ts';
import { openSchool } from '../programme/testing/school.ts';
import { reading } from '../reading/reading.ts';
import { file, filePart } from './file.ts';
import { forgetFiles } from './forget-files.ts';
import { addPiece, beginFile, uploadFile } from './upload-file.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast({
    ...{ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' },
    COURSE_FILES_MEGABYTES: 1,
  });
});

const words = Buffer.from('%PDF-1.7 what we read together');
const clientId = () => randomUUID();

async function school(options: Parameters<typeof openSchool>[1] = {}) {
  const at = await openSchool(cast, options);
  const by = cast.as(at.host);
  const upload = (name: string, bytes: Uint8Array = words) =>
    by.does(uploadFile, { programme: at.slug, name, file: bytes, clientId: clientId() });
  const says = (body: string, step = at.first) =>
    by.does(editStep, { step, title: 'Welcome', body });
  const refused = (name: string, bytes: Uint8Array) =>
    by.refused(uploadFile, { programme: at.slug, name, file: bytes, clientId: clientId() });
  return { ...at, ...{ by, upload, says, refused } };
}

/** The bytes of a file as somebody gets them; null where it is not there for them. */
async function got(who: Actor, id: string): Promise<string | null> {
  const seen = await cast
    .as(who)
    .asks(file, { file: id })
    .catch(() => null);
  const part = await cast
    .as(who)
    .asks(filePart, { file: id, from: 0, to: 99 })
    .catch(() => null);
  expect(part === null, 'what is not there has no bytes').toBe(seen === null);
  return part && Buffer.from(part.bytes, 'base64').toString();
}

test('a file is there for whoever sees the step that offers it, and for nobody else', async () => {
  const at = await school();
  const ann = await at.trainee('Ann');
  const other = await openSchool(cast);
  const stranger = await cast.withDuty(await cast.person('Elsewhere'), 'host', { scope: other.id });
  const { file: id, path } = await at.upload('Notes.pdf');
  for (const who of [ann, stranger, cast.guest]) expect(await got(who, id)).toBeNull();
  expect(await got(at.host, id)).toBe(words.toString());

  await at.says(`Take [the notes](${path}) along.`);
  expect(await got(ann, id)).toBe(words.toString());
  expect(await got(cast.guest, id), 'members alone read it').toBeNull();
  const page = await cast.as(ann).asks(reading, { programme: at.slug, step: 'welcome' });
  expect(page.html).toContain(`<a href="${path}"`);
  await at.by.does(changeReaders, {
    ...{ programme: at.slug, reads: 'everyone', moreRead: 'on', reason: 'To be found.' },
  });
  expect(await got(cast.guest, id)).toBe(words.toString());

  await at.by.does(hideStep, { step: at.first });
  for (const who of [ann, cast.guest]) expect(await got(who, id)).toBeNull();
  expect(await got(at.host, id)).toBe(words.toString());
});

test('of the young, no adult without a clearance gets it', async () => {
  const at = await school({ side: 'teen' });
  const tia = await at.trainee('Tia');
  const { file: id, path } = await at.upload('Notes.pdf');
  await at.says(`[Notes](${path})`);
  expect(await got(tia, id)).toBe(words.toString());
  const operator = await cast.withDuty(await cast.person('Operator'), 'operator');
  for (const who of [await cast.person('Adult'), operator, cast.guest])
    expect(await got(who, id)).toBeNull();
});

test('a closed programme keeps its files with those who began', async () => {
  const at = await school();
  const [ann, ben] = [await at.trainee('Ann'), await cast.person('Ben')];
  const { file: id, path } = await at.upload('Notes.pdf');
  await at.says(`[Notes](${path})`);
  await at.reads(ann, at.first);
  expect(await got(ben, id)).toBe(words.toString());
  await at.by.does(withdrawProgramme, { programme: at.slug });
  expect([await got(ann, id), await got(ben, id)]).toEqual([words.toString(), null]);
});

test('a text shows files of its own programme alone; those of a copy stay when the first one drops them', async () => {
  const [at, other] = [await school(), await school()];
  const operator = await cast.withDuty(await cast.person('Ola'), 'operator');
  const { file: id, path } = await at.upload('Notes.pdf');
  expect(
    await other.by.refused(editStep, { step: other.first, title: 'x y', body: `[a](${path})` }),
  ).toMatchObject({ fields: { body: 'file_not_yours' } });
  await at.says(`[Notes](${path})`);
  const copy = await cast.as(operator).does(copyProgramme, {
    ...{ programme: at.slug, side: 'adult', clientId: clientId() },
  });
  await at.says('Nothing to take along.');
  const [{ n } = { n: 0 }] = await cast.sql<{ n: number }>(
    `select count(*)::int as n from learning.step_file at join learning.step on step.id = at.step_id
     where step.programme_id = $1 and at.file_id = $2`,
    [copy.id, id],
  );
  expect(n).toBe(1);
  expect(await got(operator, id)).toBe(words.toString());
});

test('a picture is made anew, without what hides in it', async () => {
  const at = await school();
  const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'zqhidden' } })
    .toBuffer();
  const taken = await at.upload('Tea.jpg', photo);
  expect(taken).toMatchObject({ kind: 'picture', name: 'Tea.webp' });
  await at.says(`![A pot of tea](${taken.path})`);
  const page = await cast.as(at.host).asks(reading, { programme: at.slug, step: 'welcome' });
  expect(page.html).toContain('alt="A pot of tea" width="40" height="20"');
  const { bytes } = await cast.as(at.host).asks(filePart, { file: taken.file, from: 0, to: 9_999 });
  expect(Buffer.from(bytes, 'base64').includes('zqhidden')).toBe(false);
  expect(await cast.as(at.host).asks(file, { file: taken.file })).toMatchObject({
    type: 'image/webp',
  });
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
])('%s of %j is not taken', async (name, bytes, why) => {
  const at = await school();
  expect(await at.refused(name, Buffer.from(bytes, 'latin1'))).toMatchObject({
    fields: { file: why },
  });
});

test('a film comes in pieces, each once, and any part of it can be read', async () => {
  const at = await school();
  const film = Buffer.alloc(PIECE + 1_000, 7);
  film.write('ftypisom', 4, 'latin1');
  film.write('at the seam', PIECE - 4, 'latin1');
  const begin = { programme: at.slug, name: 'Film.mp4', size: film.length };
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
  ).toMatchObject({ fields: { file: 'file_not_as_named' } });
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
  ).toMatchObject({ fields: { file: 'file_too_large' } });
});

test('what a programme holds is bounded, for two who begin at once too, and another has its own', async () => {
  const [at, other] = [await school(), await school()];
  const half = (of: typeof at) =>
    cast.as(of.host).does(beginFile, {
      ...{ programme: of.slug, name: 'Film.mp4', size: 600_000, clientId: clientId() },
    });
  const tries = await Promise.allSettled([half(at), half(at)]);
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(
    await at.refused('Notes.pdf', Buffer.concat([words, Buffer.alloc(500_000)])),
  ).toMatchObject({ fields: { file: 'files_full' }, params: { megabytes: 1 } });
  await at.upload('Notes.pdf');
  await half(other);
  await cast.sql(
    `insert into learning.file (id, programme_id, kind, type, name, size, uploaded_at, loose_since)
     select gen_random_uuid(), $1, 'document', 'text/plain', 'a.txt', 1, now(), now() from generate_series(1, 49)`,
    [other.id],
  );
  expect(await other.refused('Notes.pdf', words)).toMatchObject({
    fields: { file: 'too_many_files' },
  });
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
