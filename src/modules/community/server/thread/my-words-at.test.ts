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
let kept: Record<'space' | 'spaceSlug', string>;
beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, chidi, mira } = stage);
  kept = await stage.as(stage.keeper).does(createSpace, {
    ...{ title: 'For hosts', reads: 'holders', readDuties: ['host'], clientId: randomUUID() },
  });
});

type At = { spaceSlug: string; threadSlug?: string };
const addressOf = ({ spaceSlug, threadSlug }: At) => ({ spaceSlug, threadSlug });
const leads = (who: Person, at: At) => stage.as(who).asks(myWordsAt, addressOf(at));
const nothing = async (who: Person, at: At) =>
  (await stage.as(who).refused(myWordsAt, addressOf(at))).code;

test('the old address of a thread that went out of reach leads whoever wrote there to their own words', async () => {
  const host = await stage.withDuty(await stage.person('Hana'), 'host', { scope: kept.space });
  const into = await stage.opens(host, 'Among hosts', { space: kept.space });
  const gone = await stage.opens(ann, 'Was put to others');
  await stage.replies(ben, gone.thread, 'Ben, nameless', { anonymous: true });
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    thread: gone.thread,
    into: into.thread,
    reason: 'The same.',
  });
  const moved = await stage.opens(ann, 'Was moved');
  await stage.as(mira).does(moveThread, { thread: moved.thread, space: kept.space, ...why });
  for (const who of [ann, ben])
    expect(await leads(who, gone)).toEqual({ link: `/my-words?place=${into.thread}` });
  expect(await leads(ann, moved)).toEqual({ link: `/my-words?place=${moved.thread}` });
  // For others it is as if nothing had ever been there.
  for (const at of [gone, moved, into, { ...moved, threadSlug: 'never-was' }])
    expect(await nothing(chidi, at)).toBe('not_found');
  expect(await nothing(ben, moved)).toBe('not_found');
});

test('so do the address of a hidden thread, and of a space that is kept for others now', async () => {
  const hidden = await stage.opens(ann, 'Hidden', { anonymous: true });
  await stage.as(mira).does(hideThread, { thread: hidden.thread, ...why });
  expect(await leads(ann, hidden)).toEqual({ link: `/my-words?place=${hidden.thread}` });
  expect(await nothing(chidi, hidden)).toBe('not_found');
  const quiet = await stage.space('Quiet');
  await stage.opens(ben, 'In the quiet', { space: quiet.space });
  const close = { space: quiet.space, reads: 'holders', readDuties: ['host'] };
  await stage.as(stage.keeper).does(changeReaders, { ...close, reason: why.reason });
  expect(await leads(ben, { spaceSlug: quiet.spaceSlug })).toEqual({ link: '/my-words' });
  for (const spaceSlug of [quiet.spaceSlug, 'never-was'])
    expect(await nothing(ann, { spaceSlug })).toBe('not_found');
});

test('what one wrote on the side one left is not led to', async () => {
  const thread = await stage.opens(ann, 'Of another side');
  expect(await nothing({ ...ann, side: 'teen' }, thread)).toBe('not_found');
});
