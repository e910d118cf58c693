import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { createSpace } from '../space/create-space.ts';
import { changeReaders } from '../space/change-readers.ts';
import { hideThread } from '../moderation/hide-thread.ts';
import { mergeThread } from '../moderation/merge-thread.ts';
import { moveThread } from '../moderation/move-thread.ts';
import { openStage, why, type Stage } from '../moderation/testing/stage.ts';
import { myWordsAt } from './my-words-at.ts';

let stage: Stage;
let ann: Person, ben: Person, chidi: Person, mira: Person;
let kept: { id: string; space: string };
beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, chidi, mira } = stage);
  kept = await stage.as(stage.keeper).does(createSpace, {
    ...{ title: 'For hosts', reads: 'holders', readDuties: ['host'], clientId: randomUUID() },
  });
});

type At = { space: string; thread?: string };
const leads = (who: Person, { space, thread }: At) =>
  stage.as(who).asks(myWordsAt, { space, ...(thread !== undefined && { thread }) });
const nothing = async (who: Person, { space, thread }: At) =>
  (await stage.as(who).refused(myWordsAt, { space, ...(thread !== undefined && { thread }) })).code;

test('the old address of a thread that went out of reach leads whoever wrote there to their own words', async () => {
  const host = await stage.withDuty(await stage.person('Hana'), 'host', { scope: kept.id });
  const into = await stage.opens(host, 'Among hosts', { space: kept.id });
  const gone = await stage.opens(ann, 'Was put to others');
  await stage.replies(ben, gone.id, 'Ben, nameless', { anonymous: true });
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    thread: gone.id,
    into: into.thread,
    reason: 'The same.',
  });
  const moved = await stage.opens(ann, 'Was moved');
  await stage.as(mira).does(moveThread, { thread: moved.id, space: kept.id, ...why });
  for (const who of [ann, ben])
    expect(await leads(who, gone)).toEqual({ link: `/my-words?place=${into.id}` });
  expect(await leads(ann, moved)).toEqual({ link: `/my-words?place=${moved.id}` });
  // For others it is as if nothing had ever been there.
  for (const at of [gone, moved, into, { ...moved, thread: 'never-was' }])
    expect(await nothing(chidi, at)).toBe('not_found');
  expect(await nothing(ben, moved)).toBe('not_found');
});

test('so do the address of a hidden thread, and of a space that is kept for others now', async () => {
  const hidden = await stage.opens(ann, 'Hidden', { anonymous: true });
  await stage.as(mira).does(hideThread, { thread: hidden.id, ...why });
  expect(await leads(ann, hidden)).toEqual({ link: `/my-words?place=${hidden.id}` });
  expect(await nothing(chidi, hidden)).toBe('not_found');
  const quiet = await stage.space('Quiet');
  await stage.opens(ben, 'In the quiet', { space: quiet.id });
  const close = { space: quiet.space, reads: 'holders', readDuties: ['host'] };
  await stage.as(stage.keeper).does(changeReaders, { ...close, reason: why.reason });
  expect(await leads(ben, { space: quiet.space })).toEqual({ link: '/my-words' });
  for (const space of [quiet.space, 'never-was'])
    expect(await nothing(ann, { space })).toBe('not_found');
});

test('what one wrote on the side one left is not led to', async () => {
  const thread = await stage.opens(ann, 'Of another side');
  expect(await nothing({ ...ann, side: 'teen' }, thread)).toBe('not_found');
});
