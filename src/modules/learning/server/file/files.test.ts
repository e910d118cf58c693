import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { copyProgramme } from '../authoring/programme-acts.ts';
import { hideStep } from '../authoring/standing-acts.ts';
import { removeStep } from '../authoring/step-acts.ts';
import { openSchool } from '../programme/testing/school.ts';
import { file } from './file.ts';
import { removeFile, renameFile } from './file-acts.ts';
import { files } from './files.ts';
import { forgetFiles } from './forget-files.ts';
import { beginFile } from './upload-file.ts';
import { got, openShelf, words } from './testing/shelf.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast({
    ...{ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' },
    COURSE_FILES_MEGABYTES: 1,
  });
});

const START = Date.parse('2026-03-04T20:00:00Z');
const DAY = 86_400_000;
const after = (days: number) => cast.at(new Date(START + days * DAY));
const shelf = (options: Parameters<typeof openShelf>[1] = {}) => openShelf(cast, options);
type Shelf = Awaited<ReturnType<typeof shelf>>;
const listed = (at: Shelf, more = {}) => at.by.asks(files, { programme: at.id, ...more });

test('authors see what was brought, by whom, where it is shown, and how much room is left; nobody else does', async () => {
  after(0);
  const at = await shelf();
  const talk = await at.discussion('Listening');
  const notes = await at.upload('Notes.pdf');
  const loose = await at.upload('Loose.pdf');
  for (const step of [at.first, talk]) await at.says(`[Notes](${notes.path})`, step);
  await at.by.does(hideStep, { step: talk });

  const seen = await listed(at);
  expect(seen).toMatchObject({ totals: { all: 2, loose: 1 }, used: 2 * words.length, next: null });
  expect(seen.most).toBe(1024 * 1024);
  expect(seen.files).toMatchObject([
    { file: loose.file, steps: [], goesAt: new Date(START + 14 * DAY), can: { remove: true } },
    {
      ...{ file: notes.file, name: 'Notes.pdf', by: at.host.name, goesAt: null },
      steps: [{ title: 'Welcome', stands: 'asked' }, { stands: 'draft' }],
      can: { remove: 'file_is_shown' },
    },
  ]);
  expect((await listed(at, { filter: 'loose' })).files).toMatchObject([{ file: loose.file }]);

  const other = await openSchool(cast);
  const stranger = await cast.withDuty(await cast.person('Elsewhere'), 'host', { scope: other.id });
  for (const who of [await at.trainee('Ann'), stranger])
    expect((await cast.as(who).refused(files, { programme: at.id })).code).toBe('not_found');
});

test('of the young, an adult without a clearance sees no list and changes nothing', async () => {
  after(0);
  const at = await shelf({ side: 'teen' });
  const { file: id } = await at.upload('Notes.pdf');
  const operator = cast.as(await cast.withDuty(await cast.person('Operator'), 'operator'));
  const which = { programme: at.id, file: id };
  for (const problem of [
    await operator.refused(files, { programme: at.id }),
    await operator.refused(renameFile, { ...which, name: 'Other' }),
    await operator.refused(removeFile, which),
  ])
    expect(problem.code).toBe('not_found');
  expect((await listed(at)).files).toMatchObject([{ name: 'Notes.pdf' }]);
});

test('the day that is said is the day on which it goes', async () => {
  after(0);
  const at = await shelf();
  await at.upload('Loose.pdf');
  const half = { programme: at.id, name: 'Film.mp4', size: 9_000, clientId: randomUUID() };
  await at.by.does(beginFile, half);
  const days = async () => (await listed(at)).files.map(({ goesAt }) => goesAt);
  expect(await days()).toEqual([new Date(START + DAY), new Date(START + 14 * DAY)]);
  for (const [late, left] of [
    [0.9, 2],
    [1.1, 1],
    [13.9, 1],
    [14.1, 0],
  ] as const) {
    after(late);
    await cast.as(system).does(forgetFiles, {});
    expect(await days()).toHaveLength(left);
  }
  after(0);
});

test('a file keeps its ending under another name, and a copy of the programme its own name', async () => {
  after(0);
  const at = await shelf();
  const ann = await at.trainee('Ann');
  const { file: id, path } = await at.upload('Notes.pdf');
  await at.says(`[Notes](${path})`);
  const operator = await cast.withDuty(await cast.person('Copies'), 'operator');
  const copy = await cast.as(operator).does(copyProgramme, {
    ...{ programme: at.id, side: 'adult', clientId: randomUUID() },
  });
  const of = (programme: string) => ({ programme, file: id });
  const { base } = (await listed(at)).files[0] ?? expect.fail('none');
  await at.by.does(renameFile, { ...of(at.id), name: 'How to listen', base });
  expect(await cast.as(ann).asks(file, { file: id })).toMatchObject({ name: 'How to listen.pdf' });
  expect(await at.by.refused(renameFile, { ...of(at.id), name: 'Late', base })).toMatchObject({
    code: 'conflict',
    current: { name: 'How to listen.pdf' },
  });
  expect(await at.by.refused(renameFile, { ...of(at.id), name: ' ' })).toMatchObject({
    fields: { name: 'file_name_missing' },
  });
  const one = await cast.withDuty(await cast.person('Hosts one'), 'host', { scope: at.id });
  const theirs = await cast.as(operator).asks(files, { programme: copy.programme });
  expect(theirs.files).toMatchObject([{ name: 'Notes.pdf', by: null }]);
  expect(
    (await cast.as(one).refused(renameFile, { ...of(copy.programme), name: 'Mine' })).code,
    'who writes one programme names nothing in another',
  ).toBe('not_found');
});

test('what no step shows is removed at once, with its bytes; what one shows, or another programme has, stays', async () => {
  after(0);
  const at = await shelf();
  const { file: id, path } = await at.upload('Notes.pdf');
  await at.says(`[Notes](${path})`);
  const which = { programme: at.id, file: id };
  expect(await at.by.refused(removeFile, which)).toMatchObject({ why: 'file_is_shown' });
  const operator = await cast.withDuty(await cast.person('Ola'), 'operator');
  await cast.as(operator).does(copyProgramme, {
    ...{ programme: at.id, side: 'adult', clientId: randomUUID() },
  });
  await at.says('No notes.');
  await at.by.does(removeFile, which);
  expect((await listed(at)).totals).toEqual({ all: 0, loose: 0 });
  const one = await cast.withDuty(await cast.person('Hosts it'), 'host', { scope: at.id });
  expect(await got(cast, one, id), 'the copy is not theirs').toBeNull();
  expect(await got(cast, operator, id)).toBe(words.toString());
  expect((await at.by.refused(removeFile, which)).code).toBe('not_found');

  // What a removed step shows is shown again if that is brought back.
  const kept = await at.upload('Kept.pdf');
  const step = await at.reading('Tea');
  await at.says(`[Kept](${kept.path})`, step);
  await at.by.does(removeStep, { step });
  expect(await at.by.refused(removeFile, { ...which, file: kept.file })).toMatchObject({
    why: 'file_is_shown',
  });
  expect((await listed(at)).files).toMatchObject([{ file: kept.file, steps: [], goesAt: null }]);

  const loose = await at.upload('Loose.pdf');
  await at.by.does(removeFile, { programme: at.id, file: loose.file });
  const rows = await cast.sql('select from learning.file where id = $1', [loose.file]);
  expect(rows).toHaveLength(0);
  expect(await cast.sql('select from learning.file where id = $1', [id])).toHaveLength(1);
});

test('a long list comes page by page, and each file once', async () => {
  after(0);
  const at = await shelf();
  await cast.sql(
    `with files as (insert into learning.file (id, programme_id, kind, type, name, size, arrived, uploaded_at)
       select gen_random_uuid(), $1, 'document', 'text/plain', 'a.txt', 1, 1, now() from generate_series(1, 60)
       returning programme_id, id)
     insert into learning.programme_file (programme_id, file_id, loose_since) select programme_id, id, now() from files`,
    [at.id],
  );
  const first = await listed(at);
  const second = await listed(at, { after: first.next ?? expect.fail('no more') });
  expect([first.files.length, second.files.length, second.next]).toEqual([50, 10, null]);
  expect(new Set([...first.files, ...second.files].map((one) => one.file)).size).toBe(60);
});
