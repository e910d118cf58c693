import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DISCUSSION } from '../import/testing/tea.ts';
import { openPlace } from './testing/place.ts';

const world = await openPlace();
const author = await world.withDuty(await world.person('Aiko'), 'host');
const whys = async (id: string) => (await world.looks(id)).against.map(({ why }) => why);

type At = { programme: string; course: string; step: string };
type Write = (act: string, input: object) => Promise<unknown>;

const TEXTS = { title: 'Good hosts', body: 'Whom do you *like* to visit?' };
const changed = (more: object) => (write: Write, at: At) =>
  write('edit_step', { step: at.step, ...TEXTS, ...more });
const clientId = randomUUID();

/** What authors do with what was imported: each keeps it. */
const deeds: Record<string, (write: Write, at: At) => Promise<unknown>> = {
  'a title': changed({ title: 'Good guests' }),
  'a body': changed({ body: 'Whom do you *like* to visit? We asked ourselves for years.' }),
  'a film': changed({ videoUrl: 'https://films.example/tea' }),
  'a version in a language': changed({ body: 'Té.', questions: ['¿Qué hace?'], locale: 'es' }),
  'a file that no step shows yet': (write, at) =>
    write('upload_file', {
      ...{ programme: at.programme, name: 'Tea.pdf', clientId },
      bytes: Buffer.from('%PDF-1.7 how tea is made').toString('base64'),
    }),
  'a rule': (write, at) =>
    write('change_rule', {
      ...{ step: at.step, questions: ['What does a good host do?'], requiresAnswer: true },
      ...{ repliesToPeers: 2, reason: 'We talk more.' },
    }),
  'a course’s summary': (write, at) =>
    write('edit_course', { course: at.course, title: 'Tea for all', summary: 'With milk.' }),
  'a further course': (write, at) =>
    write('add_course', { programme: at.programme, title: 'Coffee', clientId }),
  'a further step': (write, at) =>
    write('add_step', {
      course: at.course,
      kind: 'reading',
      title: 'Cups',
      body: 'Warm.',
      clientId,
    }),
};

test.each(Object.entries(deeds))('%s by an author keeps it', async (source, deed) => {
  const { id } = await world.importing(source);
  const at = {
    programme: await world.idOf(source, 'learning.programme', 'hosting'),
    course: await world.idOf(source, 'learning.course', 'tea'),
    step: await world.idOf(source, 'learning.step', 'good-hosts'),
  };
  const write: Write = (act, input) => world.acts(author, `learning.${act}`, input);
  await changed({})(write, at);
  expect(await whys(id)).toEqual([]);
  await deed(write, at);
  expect(await whys(id)).toEqual(['authored']);
  const before = await world.everything();
  expect((await world.keeps(id)).why).toBe('import_built_on');
  expect(await world.everything()).toEqual(before);
});

test('A step of an earlier import that an author moved into a course of this one keeps it, until it is moved out again', async () => {
  const { lines } = await world.importing('moved');
  const course = { type: 'course', id: 'cups', programme: 'hosting', position: 2, title: 'Cups' };
  const chairs = { ...DISCUSSION, id: 'chairs', course: 'cups', title: 'Chairs' };
  const id = (await world.imports([...lines, course, chairs])).id ?? '';
  const step = await world.idOf('moved', 'learning.step', 'good-hosts');
  const moves = (direction: string) =>
    world.acts(author, 'learning.move_step', { step, direction });
  await moves('down');
  expect(await whys(id)).toEqual(['authored']);
  expect((await world.keeps(id)).why).toBe('import_built_on');
  await moves('up');
  expect((await world.takesBack(id)).went).toMatchObject({ courses: 1, discussions: 1 });
  expect(await world.idOf('moved', 'learning.step', 'good-hosts')).toBe(step);
});
