import { expect, test } from 'vitest';
import { marksAmong } from '#modules/posts/index.server.ts';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { space } from '../space/space.ts';
import { heart } from './post-acts.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const cleo = await cast.person('Cleo');
const dora = await cast.person('Dora');
const moderator = await cast.withDuty(await cast.person('Modesta'), 'moderator');
const stage = await openStage(cast, { allowsAnonymous: true });
const apart: Person = { ...ann, blocked: [ben.personaId] };

test('hearts and replies are counted as they are shown: without those of people one does not meet', async () => {
  const { thread: id, threadSlug: thread, post } = await stage.opens(cleo);
  await cast.as(ben).does(heart, { post });
  await cast.as(dora).does(heart, { post });
  await stage.replies(ben, id, 'From Ben.');
  await stage.replies(dora, id, 'From Dora.');
  const counts = async (who: Person) => {
    const view = await stage.reads(who, thread);
    const { threads } = await cast.as(who).asks(space, { space: stage.space });
    const listed = threads.find((one) => one.id === id);
    return [view.opening?.hearts, view.replies, view.posts.length, listed?.replies];
  };
  expect(await counts(dora)).toEqual([2, 2, 2, 2]);
  expect(await counts(apart)).toEqual([1, 1, 1, 1]);
  expect(await counts({ ...moderator, blocked: [ben.personaId] })).toEqual([2, 2, 2, 2]);
});

test('who counts otherwise is sent other news', async () => {
  const { thread: id, post } = await stage.opens(cleo);
  await cast.as(ben).does(heart, { post });
  const since = { placeId: id, after: 0, limit: 40, isOpened: true };
  const { of } = await marksAmong(cast.db.as<never>(), since, [dora, apart]);
  expect(of.get(apart.personaId)).not.toBe(of.get(dora.personaId));
  const other = await stage.opens(cleo);
  const elsewhere = { ...since, placeId: other.thread };
  const alike = await marksAmong(cast.db.as<never>(), elsewhere, [dora, apart]);
  expect(alike.of.get(apart.personaId)).toBe(alike.of.get(dora.personaId));
});

test('the latest is the last said, also when it is known by its hour alone', async () => {
  cast.at(new Date('2030-05-05T10:40:00Z'));
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  await stage.replies(ben, id, 'At a quarter to.');
  cast.at(new Date('2030-05-05T10:50:00Z'));
  const { post } = await stage.replies(cleo, id, 'At ten to, and nobody knows.', {
    anonymous: true,
  });
  expect((await stage.reads(dora, thread, { from: 'latest' })).jump).toBe(post);
});
