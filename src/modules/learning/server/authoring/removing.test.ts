import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
import { enrol } from '../programme/taking-part.ts';
import { openSchool } from '../programme/testing/school.ts';
import { reading } from '../reading/reading.ts';
import { authoring } from './authoring.ts';
import { forgetRemoved } from './forget-removed.ts';
import { addCourse, moveCourse, removeCourse, restoreCourse } from './course-acts.ts';
import { copyProgramme } from './programme-acts.ts';
import { archiveProgramme } from './set-aside.ts';
import { addStep, editStep, moveStep, removeStep, restoreStep } from './step-acts.ts';

const cast = await openCast();
const reason = 'The wrong one.';
const later = (ms = 60_000) => cast.at(new Date(cast.deps.now().getTime() + ms));

/** Three readings in a course, and an empty course after it. */
async function school() {
  const at = await openSchool(cast);
  const [second, third] = [await at.reading('Second'), await at.reading('Third')];
  const by = cast.as(at.host);
  const { course: other } = await by.does(addCourse, {
    ...{ programme: at.id, title: 'Other', clientId: randomUUID() },
  });
  const input = { programme: at.id };
  const order = async () =>
    (await by.asks(authoring, input)).courses.map(
      ({ title, steps }) => `${title}: ${steps.map((step) => step.title).join(', ')}`,
    );
  const removed = async () => (await by.asks(authoring, input)).removed.map(({ title }) => title);
  return { ...at, ...{ second, third, other, by, input, order, removed } };
}

const deedsOf = (subject: string) =>
  cast.sql<{ id: string; act: string }>(
    'select id, act from platform.deed where subject_id = $1 order by at desc',
    [subject],
  );

test('a step that was removed by a slip is brought back from the log, where it stood, with all its texts', async () => {
  const at = await school();
  const before = await at.order();
  await at.by.does(editStep, { step: at.second, title: 'Segundo', locale: 'es', body: 'Hola.' });
  later();
  await at.by.does(removeStep, { step: at.second });
  expect(await at.order()).toEqual(['First course: Welcome, Third', 'Other: ']);
  expect(await at.removed()).toEqual(['Second']);
  const ann = await at.trainee('Ann');
  for (const who of [at.host, ann])
    expect((await cast.as(who).refused(reading, { ...at.input, stepSlug: 'second' })).code).toBe(
      'not_found',
    );
  for (const [act, input] of [
    [editStep, { step: at.second, title: 'Nothing' }],
    [moveStep, { step: at.second, direction: 'up' }],
    [removeStep, { step: at.second }],
  ] as const)
    expect((await at.by.refused(act, input)).code, act.name).toBe('not_found');
  later();
  const [deed] = await deedsOf(at.second);
  expect(deed?.act).toBe('learning.remove_step');
  await does(cast, at.host, 'safety.undo_deed', { deed: deed?.id, reason });
  expect(await at.order()).toEqual(before);
  expect(await at.removed()).toEqual([]);
  const spanish = { ...at.input, stepSlug: 'second', language: 'es' };
  expect((await cast.as(ann).asks(reading, spanish)).title).toBe('Segundo');
  // And the undoing as well.
  later();
  const [undone] = await deedsOf(at.second);
  await does(cast, at.host, 'safety.undo_deed', { deed: undone?.id, reason });
  expect(await at.removed()).toEqual(['Second']);
});

test('it is brought back on the page of its authors too, by nobody else; and not while the programme rests', async () => {
  const at = await school();
  const ann = await at.trainee('Ann');
  await at.by.does(removeStep, { step: at.first });
  await at.by.does(removeStep, { step: at.second });
  for (const who of [ann, await cast.person('Somebody')])
    expect((await cast.as(who).refused(restoreStep, { step: at.first })).code).toBe('not_found');
  await at.by.does(restoreStep, { step: at.first });
  expect(await at.order()).toEqual(['First course: Third, Welcome', 'Other: ']);
  expect((await at.by.refused(restoreStep, { step: at.first })).code).toBe('not_found');
  await at.by.does(archiveProgramme, { ...at.input, reason });
  expect((await at.by.refused(restoreStep, { step: at.second })).why).toBe('bring_back_first');
});

test('a course that was removed comes back, and with the step that stood in it; neither is in a copy', async () => {
  const at = await school();
  const { step } = await at.by.does(addStep, {
    ...{ course: at.other, kind: 'reading', title: 'Alone', body: 'x', clientId: randomUUID() },
  });
  expect((await at.by.refused(removeCourse, { course: at.other })).why).toBe('course_has_steps');
  await at.by.does(removeStep, { step });
  await at.by.does(removeCourse, { course: at.other });
  expect(await at.order()).toEqual(['First course: Welcome, Second, Third']);
  const copy = await at.by.does(copyProgramme, {
    ...at.input,
    ...{ side: 'adult', clientId: randomUUID() },
  });
  const { courses, removed } = await at.by.asks(authoring, { programme: copy.programme });
  expect([courses.length, courses[0]?.steps.length, removed.length]).toEqual([1, 3, 0]);
  await at.by.does(restoreStep, { step, place: 7 });
  expect((await at.order())[1]).toBe('Other: Alone');
  later();
  await at.by.does(removeStep, { step });
  await at.by.does(removeCourse, { course: at.other });
  await at.by.does(restoreCourse, { course: at.other });
  expect((await at.order())[1]).toBe('Other: ');
});

test('what was moved by a slip is moved back from the log; where nothing moved, nothing is written down', async () => {
  const at = await school();
  const before = await at.order();
  expect(await at.by.does(moveStep, { step: at.first, direction: 'up' })).toMatchObject({
    moved: false,
  });
  expect(await deedsOf(at.first)).toEqual([]);
  for (const [subject, act, input] of [
    [at.third, moveStep, { step: at.third, direction: 'down' }],
    [at.first, moveStep, { step: at.first, direction: 'down' }],
    [at.other, moveCourse, { course: at.other, direction: 'up' }],
  ] as const) {
    later();
    await at.by.does(act as typeof moveStep, input);
    expect(await at.order()).not.toEqual(before);
    later();
    const [deed] = await deedsOf(subject);
    await does(cast, at.host, 'safety.undo_deed', { deed: deed?.id, reason });
    expect(await at.order()).toEqual(before);
  }
});

test('after two weeks what was removed is forgotten, and what stands is not', async () => {
  const at = await school();
  await at.by.does(removeStep, { step: at.second });
  await at.by.does(removeCourse, { course: at.other });
  later(13 * 86_400_000);
  await cast.as(system).does(forgetRemoved, {});
  expect(await at.removed()).toHaveLength(2);
  later(2 * 86_400_000);
  await cast.as(system).does(forgetRemoved, {});
  expect(await at.removed()).toEqual([]);
  expect((await at.by.refused(restoreStep, { step: at.second })).code).toBe('not_found');
  expect(await at.order()).toEqual(['First course: Welcome, Third']);
  const ann = await cast.person('Ann');
  await cast.as(ann).does(enrol, at.input);
});
