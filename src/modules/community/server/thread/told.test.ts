import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const stage = await openStage(cast, { allowsAnonymous: true });

/** Whether search engines, and whoever a link is sent to, may read how it begins without opening it. */
const isTold = async (thread: string, reader: Parameters<typeof stage.reads>[0] = cast.guest) =>
  (await stage.reads(reader, thread)).isTold;

test('how Ann’s thread begins may be told of elsewhere; to members, who read it here, nothing is said of that', async () => {
  const { thread } = await stage.opens(ann);
  expect(await isTold(thread)).toBe(true);
  expect(await isTold(thread, ann)).toBe(false);
});

test('what was begun without a name, was taken back, or tells of danger is told of nowhere else', async () => {
  const nameless = await stage.opens(ann, { anonymous: 'yes' });
  expect(await isTold(nameless.threadSlug)).toBe(false);
  const [title, words, gone] = [
    await stage.opens(ann),
    await stage.opens(ann),
    await stage.opens(ann),
  ];
  await stage.replies(ann, gone.thread, 'A word after it.');
  await cast.sql(`update community.thread set title = 'I want to die' where id = $1`, [
    title.thread,
  ]);
  await cast.sql(`update posts.post set body_html = '<p>No quiero vivir.</p>' where id = $1`, [
    words.post,
  ]);
  await cast.sql(
    `update posts.post set deleted_at = now(), body = '', body_html = '' where id = $1`,
    [gone.post],
  );
  for (const { thread } of [title, words, gone]) expect(await isTold(thread)).toBe(false);
});
