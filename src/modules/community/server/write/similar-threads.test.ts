import { expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { openTalking } from '../space/testing/talking.ts';
import { openThread } from '../thread/open-thread.ts';
import { randomUUID } from 'node:crypto';
import { similarThreads } from './similar-threads.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
const talking = await openTalking(cast);
const [ann, ben] = [await cast.person('Ann'), await cast.person('Ben')];
const tia = await cast.person('Tia', { side: 'teen' });
const porch = await talking.space('Porch');
const kept = await talking.space('Kept', { reads: 'holders', readDuties: ['operator'] });
const young = await talking.space('Young', { side: 'teen' });

const opens = (who: Actor, space: { id: string }, title: string) =>
  cast.as(who).does(openThread, { space: space.id, title, body: 'Words.', clientId: randomUUID() });
const like = async (who: Actor, title: string) => {
  const { threads } = await cast.as(who).does(similarThreads, { title });
  return threads.map((thread) => thread.title);
};

await opens(ben, porch, 'Sleeping badly after the night shift');
await opens(ben, porch, 'Tea for two');
await opens(talking.keeper, kept, 'Night shifts among those who run this');
await opens(tia, young, 'Sleep before an exam, any shift');
await cast.drain();

test('Ann, who types a title, is shown threads with at least two of its words, in whatever form', async () => {
  const said = 'How do you sleep after night shifts?';
  expect(await like(ann, said)).toEqual(['Sleeping badly after the night shift']);
  const [one] = (await cast.as(ann).does(similarThreads, { title: said })).threads;
  expect(one).toMatchObject({ spaceTitle: 'Porch', answered: false });
  expect(one?.link).toMatch(/^\/talk\/porch\/sleeping-/);
  // One word in common, or only little ones, says nothing.
  expect(await like(ann, 'Two of us, and what we do for it at night')).toEqual([]);
  expect(await like(ann, 'What do you do?')).toEqual([]);
  expect(await like(ann, ' … ')).toEqual([]);
});

test('nobody is shown what they may not read: other spaces, the other side, people out of sight', async () => {
  const said = 'Sleep and the night shift';
  expect(await like(talking.keeper, said)).toContain('Night shifts among those who run this');
  expect(await like(tia, said)).toEqual(['Sleep before an exam, any shift']);
  expect(await like({ ...ann, blocked: [ben.personaId] }, said)).toEqual([]);
  const { code } = await cast.as(cast.guest).refused(similarThreads, { title: said });
  expect(code).toBe('unauthenticated');
});

test('five at most; and whoever says that they want to die is led to help, and to nothing else', async () => {
  for (const nr of [1, 2, 3, 4, 5, 6]) await opens(ben, porch, `Paper lanterns, evening ${nr}`);
  await opens(ben, porch, 'I want to die of laughter');
  await cast.drain();
  expect(await like(ann, 'Lanterns of paper')).toHaveLength(5);
  expect(await cast.as(ann).does(similarThreads, { title: 'I want to die' })).toEqual({
    helpFirst: true,
    threads: [],
  });
});
