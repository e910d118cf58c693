import { expect, test } from 'vitest';
import { scansOf } from '#platform/testing/plans.ts';
import { openCast } from '#tests/cast/cast.ts';
import { discussionChanges } from './discussion-changes.ts';
import { crowd } from './testing/crowd.ts';
import { openStage } from './testing/stage.ts';

const ANSWERS = 4_000;

const cast = await openCast();
const stage = await openStage(cast, { isPublic: true });
const ann = await stage.trainee('Ann');
await crowd(cast, stage.step, { answers: ANSWERS, replies: ANSWERS });
const posts = await cast.sql<{ id: string; isReply: boolean }>(
  `select id, seq <> root_seq as "isReply" from posts.post where place_id = $1 order by seq`,
  [stage.step],
);
const middle = posts[ANSWERS / 2]?.id ?? '';
const reply = posts.findLast(({ isReply }) => isReply)?.id ?? '';
await crowd(cast, stage.step, { answers: 0, replies: 200, under: middle });
await stage.answers(ann, 'A chair, always.');
await cast.asOwner('analyze posts.post, learning.counted');

test.each([
  ['the first page', () => stage.reads(ann)],
  ['the first page, for guests', () => stage.reads(stage.guest)],
  ['what is older', () => stage.reads(ann, { after: middle })],
  ['what is newer', () => stage.reads(ann, { before: middle })],
  ['what is around a reply', () => stage.reads(ann, { around: reply })],
  ['one answer with its replies', () => stage.reads(ann, { thread: middle })],
  ['what nobody replied to', () => stage.reads(ann, { filter: 'unanswered' })],
  ['news', () => cast.as(ann).asks(discussionChanges, { step: stage.step, after: 1 })],
] as const)('%s of a long discussion is read by index, a few pages of it', async (_what, work) => {
  const scans = await scansOf(cast, work);
  const read = scans.filter(({ table }) => /^(post|counted)$/.test(table));
  expect(read).not.toEqual([]);
  for (const scan of read) expect.soft(scan.rows, JSON.stringify(scan)).toBeLessThan(700);
});
