import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { postReply } from './post-reply.ts';
import { newThread } from './new-thread.ts';
import { openThread } from './open-thread.ts';
import { openStage, postsOf } from './testing/stage.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam' });
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const cleo = await cast.person('Cleo');
const stage = await openStage(cast);

test('Ann opens a thread and Ben replies; a guest reads both and is asked to sign in', async () => {
  const opened = await stage.opens(ann, { title: '¿Cómo fue tu día? & more', contentNote: 'loss' });
  expect(opened.threadSlug).toMatch(/^como-fue-tu-dia-more-[a-z]{6}$/);
  await stage.replies(ben, opened.thread, 'Mine was **good**.');
  const view = await stage.reads(cast.guest, opened.threadSlug);
  expect(view).toMatchObject({ title: '¿Cómo fue tu día? & more', kind: 'talk', replies: 1 });
  expect(postsOf(view).map(({ by, html }) => [by, html])).toMatchObject([
    [{ kind: 'named', name: 'Ann' }, '<p dir="auto">Mine was long.</p>'],
    [{ kind: 'named', name: 'Ben' }, '<p dir="auto">Mine was <strong>good</strong>.</p>'],
  ]);
  expect(view.opening).toMatchObject({ contentNote: 'loss', opened: true, source: null, seq: 1 });
  expect(view.can.reply).toBe('sign_in_first');
  expect(
    await cast
      .as(cast.guest)
      .refused(postReply, { thread: opened.thread, body: 'Hi', clientId: randomUUID() }),
  ).toMatchObject({ code: 'unauthenticated' });
});

test('replies stand one level deep below what they answer, with whom they answer', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  const first = await stage.replies(ben, id, 'First');
  await stage.replies(cleo, id, 'Second');
  const nested = await stage.replies(cleo, id, 'To Ben', { post: first.post });
  const deeper = await stage.replies(ann, id, 'To Cleo', { post: nested.post });
  const view = await stage.reads(ann, thread);
  expect(
    view.posts.map(({ seq, rootSeq, source, inReplyTo }) => [
      seq,
      rootSeq,
      source,
      inReplyTo?.post,
    ]),
  ).toEqual([
    [2, 2, null, undefined],
    [4, 2, null, first.post],
    [5, 2, 'To Cleo', nested.post],
    [3, 3, null, undefined],
  ]);
  expect(view.posts.find((post) => post.id === deeper.post)?.inReplyTo).toMatchObject({
    by: { name: 'Cleo' },
  });
});

test('a reply to a post of another thread finds nothing', async () => {
  const one = await stage.opens(ann);
  const other = await stage.opens(ann);
  const refusal = await cast.as(ben).refused(postReply, {
    ...{ thread: other.thread, post: one.post, body: 'Lost', clientId: randomUUID() },
  });
  expect(refusal.code).toBe('not_found');
});

test('sent twice is said once', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  const clientId = randomUUID();
  const [first, second] = await Promise.all([
    stage.replies(ben, id, 'Once', { clientId }),
    stage.replies(ben, id, 'Once', { clientId }),
  ]);
  expect(second).toEqual(first);
  expect((await stage.reads(ann, thread)).posts).toHaveLength(1);
});

test('twenty who write at once stand behind each other without a gap', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  await Promise.all(
    [...Array(20).keys()].map((n) => stage.replies(n % 2 === 0 ? ben : cleo, id, `Reply ${n}`)),
  );
  const view = await stage.reads(ann, thread, { from: 'end' });
  expect(view.posts.map(({ seq }) => seq)).toEqual([...Array(20).keys()].map((n) => n + 2));
  expect(view.replies).toBe(20);
});

test('guidelines are read before the first post, and again when they have changed', async () => {
  const strict = await openStage(cast, { guidelines: 'Be kind' });
  const refusal = await cast.as(ann).refused(openThread, {
    ...{ space: strict.space, title: 'Hello there', body: 'Hi', clientId: randomUUID() },
  });
  expect(refusal).toMatchObject({ code: 'invalid', fields: { guidelines: 'guidelines_unread' } });
  const { thread: id, threadSlug: thread } = await strict.opens(ann, { guidelines: 1 });
  await strict.replies(ann, id, 'And more');
  expect((await strict.reads(ann, thread)).guidelines).toBeNull();
  expect((await strict.reads(ben, thread)).guidelines).toEqual({ version: 1, html: 'Be kind' });
  await cast.sql('update community.space set guidelines_version = 2 where id = $1', [strict.space]);
  expect(
    await cast
      .as(ann)
      .refused(postReply, { thread: id, body: 'Hi', guidelines: 1, clientId: randomUUID() }),
  ).toMatchObject({ fields: { guidelines: 'guidelines_unread' } });
  await strict.replies(ann, id, 'I read them', { guidelines: 2 });
});

test('news are for those who may announce; a check-in has an end within a month', async () => {
  const asAnn = (more: object) =>
    cast.as(ann).refused(openThread, {
      ...{ space: stage.space, title: 'Hello there', body: 'Hi', clientId: randomUUID() },
      ...more,
    });
  expect(await asAnn({ kind: 'announcement' })).toMatchObject({
    fields: { kind: 'only_announcers' },
  });
  expect(await asAnn({ kind: 'checkin' })).toMatchObject({ fields: { until: 'until_missing' } });
  expect(await asAnn({ kind: 'checkin', until: '2026-03-03' })).toMatchObject({
    fields: { until: 'until_past' },
  });
  expect(await asAnn({ kind: 'checkin', until: '2026-06-01' })).toMatchObject({
    fields: { until: 'until_too_far' },
  });
  const moderator = await cast.withDuty(await cast.person('Modesta'), 'moderator');
  await stage.opens(moderator, { kind: 'announcement' });
  const { thread } = await stage.opens(ann, { kind: 'checkin', until: '2026-03-07' });
  expect((await stage.reads(ann, thread)).openUntil).toEqual(new Date('2026-03-08T00:00:00Z'));
});

test('a check-in is not for an account of minutes, and the operator says from when', async () => {
  const open = { ...{ space: stage.space, title: 'How are you', body: 'Hi' }, kind: 'checkin' };
  const came = (ago: number) => ({
    ...ann,
    since: new Date(cast.deps.now().getTime() - ago * 60_000),
  });
  const until = '2026-03-07';
  const tries = (ago: number) =>
    cast.as(came(ago)).refused(openThread, { ...open, until, clientId: randomUUID() });
  expect((await tries(10)).fields).toEqual({ kind: 'check_ins_later' });
  expect((await tries(23 * 60)).fields).toEqual({ kind: 'check_ins_later' });
  const kinds = (ago: number) =>
    cast
      .as(came(ago))
      .asks(newThread, { space: stage.space })
      .then((view) => view.kinds);
  expect(await kinds(10)).toEqual(['talk', 'question']);
  expect(await kinds(25 * 60)).toEqual(['talk', 'question', 'checkin']);
  await stage.opens(came(25 * 60), { kind: 'checkin', until });
  // Other threads are for everybody who is in.
  await stage.opens(came(1));
  cast.deps.settings = { ...cast.deps.settings, CHECK_INS_AFTER_HOURS: 0 };
  await stage.opens(came(1), { kind: 'checkin', until });
  cast.deps.settings = { ...cast.deps.settings, CHECK_INS_AFTER_HOURS: 24 };
});

test('nobody writes in a closed thread, an archived space, or where only staff writes', async () => {
  const { thread: id } = await stage.opens(ann);
  await cast.sql('update community.thread set closed_at = now() where id = $1', [id]);
  const tries = (thread: string) =>
    cast.as(ben).refused(postReply, { thread, body: 'Hi', clientId: randomUUID() });
  expect((await tries(id)).why).toBe('thread_closed');
  const quiet = await openStage(cast, { writes: 'staff' });
  const host = await cast.withDuty(await cast.person('Hosanna'), 'host', {
    scope: quiet.space,
  });
  const news = await quiet.opens(host, { kind: 'announcement' });
  expect((await tries(news.thread)).why).toBe('readers_only_here');
  await cast.sql('update community.space set archived_at = now() where id = $1', [quiet.space]);
  expect((await tries(news.thread)).why).toBe('space_archived');
});

test('a thread of young people does not exist for adults and guests, nor the other way round', async () => {
  const teens = await openStage(cast, { side: 'teen', reads: 'members' });
  const zoe = await cast.person('Zoe', { side: 'teen' });
  const { thread: id, threadSlug: thread } = await teens.opens(zoe);
  for (const reader of [ann, cast.guest]) {
    expect(
      (await cast.as(reader).refused(postReply, { thread: id, body: 'Hi', clientId: randomUUID() }))
        .code,
    ).toBe('not_found');
    await expect(teens.reads(reader, thread)).rejects.toMatchObject({ code: 'not_found' });
  }
  const adults = await stage.opens(ann);
  await expect(stage.reads(zoe, adults.threadSlug)).rejects.toMatchObject({ code: 'not_found' });
});

test('a reply takes ten statements at most, and the page of a thread four', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  await cast.sql(`update community.space set guidelines_version = 0 where id = $1`, [stage.space]);
  const reply = await cast.statements(() => stage.replies(ben, id, 'Thank you @Ann'));
  expect(reply).toBeLessThanOrEqual(10);
  expect(await cast.statements(() => stage.reads(ben, thread))).toBeLessThanOrEqual(4);
  expect(await cast.statements(() => stage.reads(cast.guest, thread))).toBeLessThanOrEqual(3);
});
