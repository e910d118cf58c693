import { expect, test } from 'vitest';
import { asks } from '#tests/matrix/asks.ts';
import { hidePost, restorePost } from '../thread/post-acts.ts';
import { held } from './held.ts';
import { moderation } from './moderation-page.ts';
import { openStage, why } from './testing/stage.ts';

const stage = await openStage();
const { ann, ben, chidi, mira } = stage;
const says = async (who: typeof ann) => {
  await stage.drain();
  const { items } = await asks<{ items: { says: string }[] }>(
    stage,
    who,
    'notifications.inbox',
    {},
  );
  return items.map((item) => item.says);
};
const doubtful = 'Look at https://a.example and https://b.example and https://c.example';
const given = { reason: 'These are the addresses of three clinics.' };

test('what was hidden while it waited waits no more, and its author reads that it was hidden', async () => {
  const thread = await stage.opens(ben, 'Three clinics', { body: doubtful });
  const before = await stage.reads(ben, thread);
  expect(before.opening).toMatchObject({ held: true, hidden: false });
  expect(before.can.reply).toBe('still_held');
  await stage.as(mira).does(hidePost, { post: thread.post, ...why });
  const { opening, can } = await stage.reads(ben, thread);
  expect(opening).toMatchObject({ held: false, heldSince: null, hidden: true });
  expect(can.reply).toBe('first_words_hidden');
  const queue = await stage.as(mira).asks(held, {});
  expect(queue.held.map(({ post }) => post)).not.toContain(thread.post);
});

test('given back, others read it, its author hears so, and whom it answers is told', async () => {
  const thread = await stage.opens(ann, 'Where do you go?');
  const post = await stage.replies(ben, thread.thread, doubtful);
  expect(await says(ann)).not.toContain('inbox.replied');
  await stage.as(mira).does(hidePost, { post, ...why });
  expect(await says(ben)).toContain('inbox.removed');
  await stage.as(mira).does(restorePost, { post, ...given });
  const shown = await stage.reads(chidi, thread);
  expect(shown.posts).toMatchObject([{ held: false, hidden: false, gone: null }]);
  expect(shown.replies).toBe(1);
  expect(await says(ben)).toContain('inbox.restored');
  expect(await says(ann)).toContain('inbox.replied');
  const looked = await stage.as(mira).asks(moderation, { threadSlug: thread.threadSlug, post });
  expect(looked.post).toMatchObject({ state: 'shown', can: { release: 'not_held' } });
});

test('whom it answers is told once, also where it was read before it was hidden', async () => {
  const thread = await stage.opens(ann, 'And you?');
  const post = await stage.replies(chidi, thread.thread, 'By the river.');
  const told = async () => (await says(ann)).filter((one) => one === 'inbox.replied').length;
  const before = await told();
  await stage.as(mira).does(hidePost, { post, ...why });
  await stage.as(mira).does(restorePost, { post, ...given });
  expect(await told()).toBe(before);
});
