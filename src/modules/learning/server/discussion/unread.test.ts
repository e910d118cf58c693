import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { markSeen } from './mark-seen.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();

test('who was in a discussion is led to the first post that came since', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const unread = async (who: Person) => (await stage.reads(who)).unread;
  const looks = async (who: Person) => {
    const { unseen: seqs } = await stage.reads(who);
    await cast.as(who).does(markSeen, { step: stage.step, seqs });
  };
  const { post } = await stage.answers(ann, 'A chair, free.');
  expect(await unread(ben)).toBeNull();
  await looks(ben);
  expect([await unread(ben), (await stage.reads(ben)).unseen]).toEqual([null, []]);
  const reply = await stage.replies(ann, post, 'And a lamp beside it.');
  await stage.replies(ann, reply.post, 'And tea.');
  expect(await unread(ben)).toEqual({ count: 2, first: reply.post });
  expect(await unread({ ...ben, blocked: [ann.personaId] })).toBeNull();
  expect(await unread(ann)).toBeNull();
  await looks(ben);
  expect(await unread(ben)).toBeNull();
  expect((await stage.as(cast.guest).refused(markSeen, { step: stage.step, seqs: [1] })).code).toBe(
    'not_found',
  );
});

test('what is folded is not counted', async () => {
  const stage = await openStage(cast, { isFolded: true });
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  await cast.as(ben).does(markSeen, { step: stage.step, seqs: [1] });
  await stage.answers(ann, 'A chair, free.');
  await cast.as(ben).does(markSeen, { step: stage.step, seqs: [1] });
  const { post } = await stage.replies(ann, (await stage.reads(ann)).myAnswer?.id ?? '', 'More.');
  expect((await stage.reads(ben)).unread).toBeNull();
  await stage.answers(ben, 'A lamp, lit.');
  expect((await stage.reads(ben)).unread).toEqual({ count: 1, first: post });
});
