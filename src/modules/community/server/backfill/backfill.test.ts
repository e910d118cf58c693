import { expect, test } from 'vitest';
import type { Tx } from '#platform/db/database.ts';
import { system } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { openCast } from '#tests/cast/cast.ts';
import type { PastPost } from '#modules/posts/index.server.ts';
import { openStage } from '../thread/testing/stage.ts';
import { backfillThread } from './backfill.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const stage = await openStage(cast, { guidelines: 'Be kind.' });
const lastWeek = new Date('2026-02-25T20:00:00Z');
const said = (body: string, more: Partial<PastPost> = {}): PastPost => ({
  ...{ by: ben.personaId, at: lastWeek, body, hearts: [] },
  ...more,
});
const backfill = (thread: string, past: PastPost[]) =>
  backfillThread(context<never>(cast.deps, cast.db.as<never>() as Tx, system).ctx, thread, past);

test('What was said long ago stands in the thread as if it had been written then', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann, { guidelines: 1 });
  const hearts = [{ by: ann.personaId, at: lastWeek }];
  const past = [said('The kettle **sang**.', { hearts }), said('Still does.', { to: 0 })];
  const [first] = await backfill(id, past);
  const view = await stage.reads(ben, thread);
  expect(view).toMatchObject({
    replies: 2,
    follows: false,
    unread: { count: 1 },
    guidelines: null,
  });
  expect(view.posts).toMatchObject([
    { id: first, seq: 2, rootSeq: 2, hearts: 1, at: lastWeek, by: { name: 'Ben' } },
    { seq: 3, rootSeq: 2, hearts: 0, inReplyTo: { post: first } },
  ]);
  expect(view.posts[0]?.html).toContain('<strong>sang</strong>');
  // What is written next takes the next place.
  await stage.replies(ben, id, 'And now.');
  expect((await stage.reads(ben, thread)).posts.map(({ seq }) => seq)).toEqual([2, 3, 4]);
});

test('Nothing is backfilled into a thread that is closed, nor words that nobody could post', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann, { guidelines: 1 });
  await expect(backfill(id, [said('Fine.'), said('x'.repeat(100_001))])).rejects.toThrow();
  expect((await stage.reads(ben, thread)).replies).toBe(0);
  await cast.sql('update community.thread set closed_at = $2 where id = $1', [id, cast.deps.now()]);
  await expect(backfill(id, [said('Too late.')])).rejects.toMatchObject({ code: 'not_found' });
});
