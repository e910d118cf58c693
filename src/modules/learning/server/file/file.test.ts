import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { system, type Actor } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { changeReaders } from '../authoring/change-readers.ts';
import { withdrawProgramme } from '../authoring/opening-acts.ts';
import { copyProgramme } from '../authoring/programme-acts.ts';
import { hideStep } from '../authoring/standing-acts.ts';
import { editStep } from '../authoring/step-acts.ts';
import { openSchool } from '../programme/testing/school.ts';
import { reading } from '../reading/reading.ts';
import { file, filePart } from './file.ts';
import { forgetFiles } from './forget-files.ts';
import { clientId, got as gotOf, openShelf, words } from './testing/shelf.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast({
    ...{ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' },
    COURSE_FILES_MEGABYTES: 1,
  });
});

const school = (options: Parameters<typeof openShelf>[1] = {}) => openShelf(cast, options);
const got = (who: Actor, id: string) => gotOf(cast, who, id);

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
  const page = await cast.as(ann).asks(reading, { programme: at.id, stepSlug: 'welcome' });
  expect(page.html).toContain(`<a href="${path}"`);
  await at.by.does(changeReaders, {
    ...{ programme: at.id, reads: 'everyone', moreRead: 'on', reason: 'To be found.' },
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
  await at.by.does(withdrawProgramme, { programme: at.id });
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
    ...{ programme: at.id, side: 'adult', clientId: clientId() },
  });
  await at.says('Nothing to take along.');
  const [{ n } = { n: 0 }] = await cast.sql<{ n: number }>(
    `select count(*)::int as n from learning.step_file at join learning.step on step.id = at.step_id
     where step.programme_id = $1 and at.file_id = $2`,
    [copy.programme, id],
  );
  expect(n).toBe(1);
  expect(await got(operator, id)).toBe(words.toString());
  // In the copy it is dropped by a slip, and put back.
  const [{ step } = { step: '' }] = await cast.sql<{ step: string }>(
    'select id as step from learning.step where programme_id = $1',
    [copy.programme],
  );
  const says = (body: string) => cast.as(operator).does(editStep, { step, title: 'Welcome', body });
  await says('No notes.');
  await cast.as(system).does(forgetFiles, {});
  await says(`[Notes](${path})`);
  const later = (days: number) =>
    cast.at(new Date(Date.parse('2026-03-04T20:00:00Z') + days * 86_400_000));
  later(20);
  await cast.as(system).does(forgetFiles, {});
  expect(
    await at.by.refused(editStep, { step: at.first, title: 'x y', body: `[a](${path})` }),
  ).toBeDefined();
  later(0);
  expect(await got(operator, id), 'the copy shows it still').toBe(words.toString());
});

test('a text that came from elsewhere gives nobody the file that it names', async () => {
  const [at, other] = [await school(), await school()];
  const { file: id, path } = await other.upload('Notes.pdf');
  const { path: own } = await at.upload('Own.pdf');
  // As it may be imported.
  await cast.sql('update learning.step_version set body = $2 where step_id = $1', [
    ...[at.first, `[theirs](${path})`],
  ]);
  const body = `[los apuntes](${own})`;
  await at.by.does(editStep, { step: at.first, locale: 'es', title: 'Hola', body });
  const shown = await cast.sql('select file_id from learning.step_file where step_id = $1', [
    at.first,
  ]);
  expect(shown).toEqual([{ file_id: own.replace('/files/', '') }]);
  expect(await got(await at.trainee('Ann'), id)).toBeNull();
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
  const page = await cast.as(at.host).asks(reading, { programme: at.id, stepSlug: 'welcome' });
  expect(page.html).toContain('alt="A pot of tea" width="40" height="20"');
  const { bytes } = await cast.as(at.host).asks(filePart, { file: taken.file, from: 0, to: 9_999 });
  expect(Buffer.from(bytes, 'base64').includes('zqhidden')).toBe(false);
  expect(await cast.as(at.host).asks(file, { file: taken.file })).toMatchObject({
    type: 'image/webp',
  });
});
