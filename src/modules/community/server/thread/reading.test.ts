import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { scansOf } from '#platform/testing/plans.ts';
import { openCast } from '#tests/cast/cast.ts';
import type { ThreadView } from '../../thread.contract.ts';
import { markSeen } from './mark-seen.ts';
import { crowd, openStage } from './testing/stage.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const stage = await openStage(cast);

const seqs = (view: ThreadView): number[] => view.posts.map(({ seq }) => seq);

async function longThread(posts: number) {
  const opened = await stage.opens(ann);
  await crowd(cast, opened.thread, posts);
  await cast.asOwner('analyze posts.post');
  return opened;
}

test('read from the beginning to the end, every post is met once, twenty a page', async () => {
  const { thread } = await longThread(65);
  const met: number[] = [];
  let view = await stage.reads(ben, thread);
  expect(view).toMatchObject({ isFirst: true, previous: null });
  for (;;) {
    met.push(...seqs(view));
    expect(view.posts.length).toBeLessThanOrEqual(20);
    if (view.next === null) break;
    view = await stage.reads(ben, thread, { after: view.next });
    expect(view.isFirst).toBe(false);
  }
  expect(met.toSorted((a, b) => a - b)).toEqual([...Array(65).keys()].map((n) => n + 2));
  expect(new Set(met).size).toBe(65);
  const back = await stage.reads(ben, thread, { before: view.previous ?? undefined });
  expect(seqs(back)).toEqual(met.slice(-25, -5));
  expect(seqs(await stage.reads(ben, thread, { from: 'end' }))).toEqual(met.slice(-20));
});

test('a permalink shows its post with some in front of it, wherever it stands', async () => {
  const { thread, post } = await longThread(60);
  const first = await stage.reads(ben, thread);
  const second = await stage.reads(ben, thread, { after: first.next ?? undefined });
  const sought = second.posts[12]?.id ?? '';
  const around = await stage.reads(ben, thread, { around: sought });
  expect(around.posts.findIndex(({ id }) => id === sought)).toBe(5);
  expect(around.posts).toHaveLength(20);
  const opening = await stage.reads(ben, thread, { around: post });
  expect(opening).toMatchObject({ isFirst: true, canonical: { around: post } });
});

test('a permalink leads on when the thread was moved, merged, or its post went elsewhere', async () => {
  const other = await openStage(cast);
  const there = await other.opens(ann, { title: 'There' });
  const here = await stage.opens(ann);
  const { post } = await stage.replies(ben, here.thread, 'Words');
  const moved = await other.reads(ben, here.threadSlug);
  expect(moved.canonical).toEqual({
    spaceSlug: stage.slug,
    threadSlug: here.threadSlug,
    around: null,
  });
  // Merged: all its posts are there now.
  await cast.sql(
    `update posts.post set place_id = $2, scope_id = $3, seq = seq + 10, root_seq = root_seq + 10 where place_id = $1`,
    [here.thread, there.thread, other.space],
  );
  const asked = await stage.reads(ben, here.threadSlug, { around: post });
  expect(asked.canonical).toEqual({
    spaceSlug: other.slug,
    threadSlug: there.threadSlug,
    around: post,
  });
  await cast.sql('update community.thread set merged_into = $2 where id = $1', [
    here.thread,
    there.thread,
  ]);
  const merged = await stage.reads(ben, here.threadSlug, { around: post });
  expect(merged.canonical).toEqual({
    spaceSlug: other.slug,
    threadSlug: there.threadSlug,
    around: post,
  });
  // One that never was leads to the thread itself.
  const lost = await stage.reads(ben, there.threadSlug, { around: randomUUID() });
  expect(lost.canonical.around).toBeNull();
});

test('a permalink leads to no thread that its reader may not see: its address is words of its title', async () => {
  const { thread, threadSlug } = await stage.opens(ann);
  const own = { spaceSlug: stage.slug, threadSlug, around: null };
  const cleo = await cast.person('Cleo');
  const hers = await stage.opens(cleo, { title: 'Words that are gone' });
  const asked = (reader: typeof ben) => stage.reads(reader, thread, { around: hers.post });
  expect((await asked(ben)).canonical.threadSlug).toBe(hers.threadSlug);
  const apart = await asked({ ...ben, blocked: [cleo.personaId] });
  expect(apart.canonical).toEqual(own);
  await cast.sql('update community.thread set unseen_at = now() where id = $1', [hers.thread]);
  expect((await asked(ben)).canonical).toEqual(own);
  expect((await asked(cleo)).canonical.threadSlug).toBe(hers.threadSlug);
});

test('what is new since the last visit is marked, and the first of it is where one goes on', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  await stage.replies(ann, id, 'Before');
  const first = await stage.reads(ben, thread);
  expect(first).toMatchObject({ unread: null, unseen: [1, 2] });
  expect(first.posts[0]?.isNew).toBe(false);
  await cast.as(ben).does(markSeen, { thread: id, seqs: first.unseen });
  const fresh = await stage.replies(ann, id, 'Since then');
  await stage.replies(ann, id, 'And this');
  const view = await stage.reads(ben, thread, { from: 'new' });
  expect(view).toMatchObject({
    ...{ unread: { count: 2, first: fresh.post }, jump: fresh.post, unseen: [3, 4] },
  });
  expect(view.posts.map(({ isNew }) => isNew)).toEqual([false, true, true]);
  await cast.as(ben).does(markSeen, { thread: id, seqs: view.unseen });
  expect(await stage.reads(ben, thread)).toMatchObject({ unread: null, unseen: [] });
  expect((await stage.reads(ann, thread)).unread).toBeNull();
});

test('having read the end, what was left out in the middle is still new; nobody sees beyond the end', async () => {
  const { thread: id, threadSlug: thread } = await longThread(60);
  await cast.as(ben).does(markSeen, { thread: id, seqs: [1, 2, 3, 60, 61, 2_000] });
  const [row] = await cast.sql<{ seen: string }>(
    'select seen::text from posts.visit where place_id = $1 and persona_id = $2',
    [id, ben.personaId],
  );
  expect(row?.seen).toBe('{[1,4),[60,62)}');
  const view = await stage.reads(ben, thread, { from: 'new' });
  expect(view.unread?.count).toBe(56);
  expect(view.posts.find((post) => post.id === view.jump)?.seq).toBe(4);
  const other = await openStage(cast, { reads: 'holders' });
  const hidden = await other.opens(
    await cast.withDuty(await cast.person('Hosanna'), 'host', { scope: other.space }),
  );
  expect((await cast.as(ben).refused(markSeen, { thread: hidden.thread, seqs: [1] })).code).toBe(
    'not_found',
  );
  expect((await cast.as(cast.guest).refused(markSeen, { thread: id, seqs: [1] })).code).toBe(
    'unauthenticated',
  );
});

// Filling it is the slow part.
test('a thread of five thousand posts costs the same per page as one of twenty', async () => {
  // Where most of all posts stand in one thread, reading all of them would be right.
  for (let others = 0; others < 12; others += 1) await stage.opens(ann);
  const short = await longThread(20);
  const long = await longThread(5_000);
  const deep = (
    await cast.sql<{ id: string }>('select id from posts.post where place_id = $1 and seq = 3500', [
      long.thread,
    ])
  )[0]?.id;
  await cast
    .as(ben)
    .does(markSeen, { thread: long.thread, seqs: [...Array(100).keys()].map((n) => n + 1) });
  const costs = async (thread: string, more: object) =>
    cast.statements(() => stage.reads(ben, thread, more));
  for (const more of [{}, { from: 'end' as const }, { from: 'new' as const }])
    // And its dates.
    expect(await costs(long.threadSlug, more)).toBe((await costs(short.threadSlug, more)) + 1);
  for (const more of [
    {},
    { from: 'end' as const },
    { from: 'new' as const },
    { around: deep },
    { after: deep },
    { before: deep },
  ]) {
    const scans = await scansOf(cast, () => stage.reads(ben, long.threadSlug, more));
    const posts = scans.filter(({ table }) => table === 'post');
    expect(posts).not.toEqual([]);
    // Each part is read from an index, and no node goes through more rows than a few pages have.
    for (const scan of posts)
      expect.soft(scan.rows, JSON.stringify({ more, ...scan })).toBeLessThan(700);
  }
});
