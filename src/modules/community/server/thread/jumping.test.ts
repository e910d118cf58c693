import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { crowd, openStage } from './testing/stage.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const cleo = await cast.person('Cleo');
const stage = await openStage(cast);

const DAY = 86_400_000;
const moment = (day: string) => new Date(`2030-${day}T10:00:00Z`);

/** A thread of Ann's with something said at each of these moments, in this order. */
async function saidAt(...moments: [by: typeof ann, at: Date][]) {
  const opened = await stage.opens(ann);
  const posts: string[] = [];
  for (const [by, at] of moments) {
    const { post } = await stage.replies(by, opened.thread, `Said ${at.toISOString()}`);
    await cast.asOwner(
      `update posts.post set created_at = '${at.toISOString()}' where id = '${post}'`,
    );
    posts.push(post);
  }
  return { ...opened, posts };
}

test('the latest is what was said last, also below something old', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  await crowd(cast, id, 60);
  const first = await stage.reads(ben, thread);
  cast.at(new Date(cast.deps.now().getTime() + 2 * 3600_000));
  const { post } = await stage.replies(ann, id, 'To you.', { post: first.posts[0]?.id });
  const view = await stage.reads(ben, thread, { from: 'latest' });
  expect(view.jump).toBe(post);
  expect(view.posts.map((one) => one.id)).toContain(post);
  expect(view.isFirst).toBe(true);
  const end = await stage.reads(ben, thread, { from: 'end' });
  expect(end.posts.map((one) => one.id)).not.toContain(post);
});

test('a day leads to the first that was said from then on, as days are where the reader is', async () => {
  const march = new Date('2030-03-09T15:30:00Z');
  const { thread, post, posts } = await saidAt(
    [ben, moment('03-02')],
    [ben, march],
    [ben, moment('05-20')],
  );
  const led = async (day: string, zone?: string) =>
    (await stage.reads(ben, thread, { day, ...(zone && { zone }) })).jump;
  expect(await led('2030-03-02')).toBe(posts[0]);
  expect(await led('2030-03-03')).toBe(posts[1]);
  // In Tokyo the tenth had begun.
  expect(await led('2030-03-10')).toBe(posts[2]);
  expect(await led('2030-03-10', 'Asia/Tokyo')).toBe(posts[1]);
  expect(await led('1999-01-01')).toBe(post);
  expect(await led('2999-01-01'), 'nothing was said since').toBe(posts[2]);
});

test('nobody is led to what they do not see', async () => {
  const { thread, posts } = await saidAt([ben, moment('11-01')]);
  const latest = async (reader: typeof ann) =>
    (await stage.reads(reader, thread, { from: 'latest' })).jump;
  expect(await latest(cleo)).toBe(posts[0]);
  expect(await latest({ ...cleo, blocked: [ben.personaId] })).not.toBe(posts[0]);
  for (const gone of ['hidden_at', 'held_at', 'deleted_at']) {
    await cast.asOwner(`update posts.post set ${gone} = now() where id = '${posts[0] ?? ''}'`);
    expect(await latest(cleo), gone).not.toBe(posts[0]);
    await cast.asOwner(`update posts.post set ${gone} = null where id = '${posts[0] ?? ''}'`);
  }
});

test.each([
  ['a few days', 'day', 5],
  ['a year', 'month', 400],
  ['three years', 'quarter', 1_100],
  ['ten years', 'year', 3_650],
])('of %s, each %s in which something was said stands beside it', async (_how, unit, days) => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  await crowd(cast, id, 40);
  const begun = cast.deps.now().getTime() - days * DAY;
  await cast.asOwner(`update posts.post set created_at = to_timestamp(${begun / 1000}) +
    make_interval(days => ((seq - 1) * ${days} / 40.0)::int) where place_id = '${id}'`);
  const { dates } = await stage.reads(ben, thread);
  expect(new Set(dates.map((one) => one.unit))).toEqual(new Set([unit]));
  expect(dates.length).toBeGreaterThan(3);
  expect(dates.length).toBeLessThanOrEqual(40);
  expect(dates).toEqual(dates.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
  const last = dates.at(-1)?.at ?? new Date(0);
  const day = last.toISOString().slice(0, 10);
  const view = await stage.reads(ben, thread, { day });
  const led = view.posts.find((one) => one.id === view.jump);
  expect(led?.at.toISOString().slice(0, 10)).toBe(day);
});

test('what stands on one page has no dates beside it; a day that is none is refused', async () => {
  const { thread } = await saidAt([ben, moment('11-01')]);
  expect((await stage.reads(ben, thread)).dates).toEqual([]);
  await expect(stage.reads(ben, thread, { day: '2026-02-31' })).rejects.toThrow();
});
