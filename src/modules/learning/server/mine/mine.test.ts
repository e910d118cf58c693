import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { openSchool } from '../programme/testing/school.ts';
import { mine } from './mine.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const steps = async (person: Person) =>
  (await cast.as(person).asks(mine)).programmes.flatMap(({ courses }) =>
    courses.flatMap((course) => course.steps),
  );

test('Ann sees each step, what counted as what, and what did not and why', async () => {
  const school = await openSchool(cast);
  const talk = await school.discussion('Leading by serving');
  await school.reading('Farewell');
  const [ann, mira] = [await school.trainee('Ann'), await school.trainee('Mira')];
  for (const person of [ann, mira]) await school.reads(person, school.first);
  const hers = await school.answers(ann, talk);
  expect((await steps(ann)).map(({ state }) => state)).toEqual(['done', 'waiting', 'not_open_yet']);

  const his = await school.answers(mira, talk);
  await school.replies(ann, hers.post, 'One more thing of mine.');
  await school.replies(ann, his.post, 'Thank you for staying.');
  const [, discussion, last] = await steps(ann);
  expect(discussion).toMatchObject({ state: 'done', more: 0 });
  expect(discussion?.evidence).toMatchObject([
    { counts: 'answer', toName: null, because: null },
    { counts: 'nothing', because: 'to_oneself' },
    { counts: 'reply', toName: mira.name, because: null },
  ]);
  expect(last?.state).toBe('open');
});

test('A removed answer is shown as removed, and the completion stands', async () => {
  const school = await openSchool(cast);
  const talk = await school.discussion('Leading by serving', { repliesToPeers: 0 });
  const ann = await school.trainee('Ann');
  await school.reads(ann, school.first);
  const { post } = await school.answers(ann, talk);
  await cast.sql('update posts.post set hidden_at = now() where id = $1', [post]);
  await cast.sql('update learning.counted set stands = false where post_id = $1', [post]);
  expect((await steps(ann))[1]).toMatchObject({
    state: 'done',
    evidence: [{ counts: 'nothing', because: 'removed' }],
  });
});

test('Who takes part in nothing has an empty page; guests are led to sign in', async () => {
  expect(await cast.as(await cast.person('Newcomer')).asks(mine)).toEqual({
    programmes: [],
    hidden: [],
  });
  expect(await cast.as(cast.guest).refused(mine)).toMatchObject({ code: 'unauthenticated' });
});

test('The page takes the same statements for one programme and for three', async () => {
  const schools = [await openSchool(cast), await openSchool(cast), await openSchool(cast)];
  const ann = await schools[0]?.trainee('Ann');
  if (ann === undefined) throw new Error('no school');
  expect(await cast.statements(() => cast.as(ann).asks(mine))).toBe(mine.statements);
});
