import { expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { hideThread } from '../moderation/hide-thread.ts';
import { markSeen } from '../thread/mark-seen.ts';
import { openStage } from '../thread/testing/stage.ts';
import { threadOrders, type ThreadOrder } from '../../threads.contract.ts';
import { threads } from './everywhere.ts';
import { followSpace } from './follow-space.ts';
import { space } from './space.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const tia = await cast.person('Tia', { side: 'teen' });
const open = await openStage(cast);
const inside = await openStage(cast, { reads: 'members' });
const kept = await openStage(cast, { reads: 'holders' });
const young = await openStage(cast, { side: 'teen', reads: 'members' });

let minute = 0;
const later = () => cast.at(new Date(cast.deps.now().getTime() + (minute += 1) * 60_000));
const begins = async (stage: typeof open, who: typeof ann, title: string) => {
  later();
  return stage.opens(who, { title });
};
const host = await cast.withDuty(await cast.person('Hosanna'), 'host', { scope: kept.space });
const first = await begins(open, ann, 'First in the open');
const second = await begins(inside, ben, 'Second, inside');
await begins(kept, host, 'Kept for some');
await begins(young, tia, 'Among the young');
const third = await begins(open, ben, 'Third in the open');
later();
await open.replies(ben, first.thread, 'Still here.');

const listed = async (who: Actor, show: ThreadOrder = 'latest') =>
  (await cast.as(who).asks(threads, { show })).threads.map(({ title }) => title);

test('the latest were begun last, the active spoken in last, in all spaces that one may read', async () => {
  expect(await listed(ann)).toEqual(['Third in the open', 'Second, inside', 'First in the open']);
  expect(await listed(ann, 'active')).toEqual([
    ...['First in the open', 'Third in the open', 'Second, inside'],
  ]);
  const { threads: found } = await cast.as(ann).asks(threads, {});
  expect(found.map((one) => one.space.slug)).toEqual([open.slug, open.slug, inside.slug]);
});

test('guests find what is open, the young what is theirs, holders what is kept for them', async () => {
  for (const show of threadOrders) {
    expect((await listed(cast.guest, show)).toSorted()).toEqual([
      ...['First in the open', 'Third in the open'],
    ]);
    expect(await listed(tia, show)).toEqual(['Among the young']);
    expect(await listed(host, show)).toContain('Kept for some');
  }
});

test('what is out of sight stands in no list: of people who blocked, hidden, merged', async () => {
  const apart = { ...ann, blocked: [ben.personaId] };
  expect(await listed(apart)).toEqual(['First in the open']);
  const moderator = await cast.withDuty(await cast.person('Modesta'), 'moderator');
  await cast.as(moderator).does(hideThread, {
    ...{ thread: third.thread, rule: 'kindness', reason: 'It stings.' },
  });
  for (const who of [ann, cast.guest])
    for (const show of threadOrders)
      expect(await listed(who, show)).not.toContain('Third in the open');
  await cast.sql('update community.thread set merged_into = $2 where id = $1', [
    ...[second.thread, first.thread],
  ]);
  expect(await listed(ann)).toEqual(['First in the open']);
});

test('beside them stand the spaces one may read, those first that one follows', async () => {
  const dana = await cast.person('Dana');
  await cast.as(dana).does(followSpace, { space: inside.space });
  const beside = async (who: Actor) =>
    (await cast.as(who).asks(threads, {})).beside.map(({ slug }) => slug);
  expect(await beside(dana)).toEqual([inside.slug, open.slug]);
  expect(await beside(cast.guest)).toEqual([open.slug]);
  expect(await beside(tia)).toEqual([young.slug]);
});

test('page by page each thread is met once, and two statements read a page', async () => {
  const many = await openStage(cast);
  const cleo = await cast.person('Cleo');
  await cast.sql(
    `insert into community.thread (id, space_id, slug, kind, title, created_at, last_seq, last_post_at, replies)
     select gen_random_uuid(), $1, 'many-' || n, 'talk', 'Many ' || n, $2::timestamptz - make_interval(secs => n / 3), 1,
       $2::timestamptz - make_interval(secs => n % 7), 0 from generate_series(1, 75) n`,
    [many.space, cast.deps.now()],
  );
  for (const show of threadOrders) {
    const met: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await cast.as(cleo).asks(threads, { show, ...(after && { after }) });
      expect(page.isFirst).toBe(after === undefined);
      met.push(...page.threads.map(({ slug }) => slug));
      after = page.next ?? undefined;
      more = page.next !== null;
    }
    expect(met.filter((slug) => slug.startsWith('many-'))).toHaveLength(75);
    expect(new Set(met).size).toBe(met.length);
  }
  expect(await cast.statements(() => cast.as(cleo).asks(threads, {}))).toBe(2);
});

test('a list says how many posts are new to whoever was there before', async () => {
  const dora = await cast.person('Dora');
  const { thread: id } = await open.opens(ann, { title: 'Something new' });
  const item = async (who: Actor) =>
    (await cast.as(who).asks(space, { space: open.space })).threads.find((one) => one.id === id);
  await cast.as(dora).does(markSeen, { thread: id, seqs: [1] });
  expect(await item(dora)).toMatchObject({ unread: false, news: 0 });
  for (let n = 0; n < 3; n += 1) await open.replies(ben, id, `Reply ${n}`);
  await open.replies(dora, id, 'My own is not new to me.');
  expect(await item(dora)).toMatchObject({ unread: true, news: 3 });
  expect(await item({ ...dora, blocked: [ben.personaId] })).toMatchObject({ news: 0 });
  expect(await item(cast.guest)).toMatchObject({ unread: false, news: 0 });
  const ella = await cast.person('Ella');
  expect(await item(ella), 'never there').toMatchObject({ unread: true, news: 0 });
  for (let n = 0; n < 25; n += 1) await open.replies(ben, id, `More ${n}`);
  expect((await item(dora))?.news).toBe(20);
});
