import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { acceptAnswer, deletePost, editPost, heart, restoreOwnPost } from './post-acts.ts';
import { postReply } from './post-reply.ts';
import { openStage, postsOf } from './testing/stage.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const cleo = await cast.person('Cleo');
const modesta = await cast.withDuty(await cast.person('Modesta'), 'moderator');
const stage = await openStage(cast, { allowsAnonymous: true });
const anonymous = { anonymous: true } as const;

/** Blocks, as the session brings them: both out of each other's sight. */
const hidingFrom = (person: Person, other: Person): Person => ({
  ...person,
  blocked: [other.personaId],
});

test('who writes without a name is a number and the same cup for everybody, moderators included', async () => {
  cast.at('2026-03-04T20:47:31.250Z');
  const { thread: id, threadSlug: thread } = await stage.opens(ann, {
    ...anonymous,
    kind: 'question',
  });
  await stage.replies(ben, id, 'One', anonymous);
  await stage.replies(ann, id, 'Two', anonymous);
  await stage.replies(ann, id, 'By my name');
  for (const reader of [cleo, modesta, cast.guest]) {
    const view = await stage.reads(reader, thread);
    expect(postsOf(view).map(({ by, opened, isMine }) => ({ by, opened, isMine }))).toMatchObject([
      { by: { kind: 'anonymous', number: 1, opened: true }, opened: true, isMine: false },
      { by: { kind: 'anonymous', number: 2, opened: false }, opened: false, isMine: false },
      { by: { kind: 'anonymous', number: 1, opened: true }, opened: true, isMine: false },
      { by: { kind: 'named', name: 'Ann' }, opened: false, isMine: false },
    ]);
    // Her own page names her beside what she said by name, and nowhere else.
    const told = JSON.stringify(view);
    expect(told.split(ann.personaId)).toHaveLength(2);
    expect(told).not.toContain(ben.personaId);
  }
});

test('nothing that is kept of it for others is known more exactly than the hour', async () => {
  cast.at('2026-03-05T21:47:31.250Z');
  const { thread: id, threadSlug: thread, post } = await stage.opens(ann, anonymous);
  const reply = await stage.replies(ben, id, 'Late', anonymous);
  await cast.as(ben).does(editPost, { post: reply.post, body: 'Later', clientId: randomUUID() });
  const view = await stage.reads(ben, thread);
  const hour = new Date('2026-03-05T21:00:00Z');
  expect(postsOf(view).map(({ at }) => at)).toEqual([hour, hour]);
  expect(view.createdAt).toEqual(hour);
  expect(view.posts[0]?.editedAt).toEqual(hour);
  const [row] = await cast.sql(
    'select created_at, last_post_at, answered_at from community.thread where id = $1',
    [id],
  );
  expect(row).toEqual({ created_at: hour, last_post_at: hour, answered_at: hour });
  for (const one of [id, post, reply.post]) expect(one[14]).toBe('4');
});

test('two who write without a name for the first time at once are two, and one stays one', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(cleo);
  await Promise.all(
    [ann, ben, ann, ben, ann].map((who, n) => stage.replies(who, id, `Reply ${n}`, anonymous)),
  );
  const view = await stage.reads(cast.guest, thread);
  const numbers = view.posts.map(({ by }) => (by?.kind === 'anonymous' ? by.number : 0));
  expect(numbers.toSorted()).toEqual(expect.arrayContaining([1, 2]));
  expect(new Set(numbers).size).toBe(2);
});

test('another thread gives other numbers: one who is 2 here may be 1 there', async () => {
  const first = await stage.opens(ann, anonymous);
  await stage.replies(ben, first.thread, 'Here', anonymous);
  const second = await stage.opens(cleo);
  await stage.replies(ben, second.thread, 'There', anonymous);
  const numberIn = async (thread: string) =>
    (await stage.reads(cast.guest, thread)).posts.map(({ by }) => by);
  expect(await numberIn(first.threadSlug)).toMatchObject([{ number: 2 }]);
  expect(await numberIn(second.threadSlug)).toMatchObject([{ number: 1 }]);
});

test('only where the space allows it', async () => {
  const named = await openStage(cast);
  const { thread: id } = await named.opens(ann);
  const input = { thread: id, body: 'Psst', clientId: randomUUID(), ...anonymous };
  expect(await cast.as(ben).refused(postReply, input)).toMatchObject({
    fields: { anonymous: 'names_only_here' },
  });
});

test('a block changes nothing about words without a name, for nobody: it would tell who wrote', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann, {
    ...anonymous,
    body: 'Hello @Ben and @Cleo',
  });
  await stage.replies(ann, id, 'Again', anonymous);
  const named = await stage.replies(ann, id, 'By name');
  const free = await stage.reads(cleo, thread);
  const blocking = await stage.reads(hidingFrom(ben, ann), thread);
  const seen = (view: typeof free) =>
    postsOf(view).map(({ id: post, html, can }) => [post, html, can.reply, can.heart]);
  expect(seen(blocking)).toEqual(seen(free).filter(([post]) => post !== named.post));
  // He is named there although she blocked him: the gap would tell that she wrote it.
  const other = await stage.opens(hidingFrom(ann, ben), { ...anonymous, body: 'Hello @Ben' });
  expect((await stage.reads(cleo, other.threadSlug)).opening?.html).toContain(ben.personaId);
  expect(await cast.sql('select from posts.mention where post_id = $1', [other.post])).toHaveLength(
    1,
  );
  const byName = await stage.opens(hidingFrom(ann, ben), { body: 'Hello @Ben' });
  expect((await stage.reads(cleo, byName.threadSlug)).opening?.html).not.toContain(ben.personaId);
});

test('a named reply by the same person counts as another’s: else the list of what waits would tell', async () => {
  const answered = async (id: string) =>
    (
      await cast.sql<{ at: Date | null }>(
        'select answered_at as at from community.thread where id = $1',
        [id],
      )
    )[0]?.at ?? null;
  const hidden = await stage.opens(ann, anonymous);
  await stage.replies(ann, hidden.thread, 'Myself', anonymous);
  expect(await answered(hidden.thread)).toBeNull();
  const byName = await stage.replies(ann, hidden.thread, 'By name');
  expect(await answered(hidden.thread)).not.toBeNull();
  // The same when it is reckoned anew.
  await cast.as(ann).does(deletePost, { post: byName.post });
  expect(await answered(hidden.thread)).toBeNull();
  await cast.as(ann).does(restoreOwnPost, { post: byName.post });
  expect(await answered(hidden.thread)).not.toBeNull();
  const open = await stage.opens(ann);
  await stage.replies(ann, open.thread, 'Myself');
  expect(await answered(open.thread)).toBeNull();
});

test('the author changes and takes back their own; to everybody else it is somebody else’s', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(cleo, { kind: 'question' });
  const { post } = await stage.replies(ann, id, 'Mine', anonymous);
  await stage.replies(ben, id, 'Below', { post });
  const verdicts = async (reader: Person) => (await stage.reads(reader, thread)).posts[0]?.can;
  expect(await verdicts(ann)).toMatchObject({ edit: true, delete: true, heart: 'own_post' });
  const others = { edit: 'not_yours', delete: 'not_yours', restore: 'not_yours' };
  expect(await verdicts(ben)).toMatchObject({ ...others, heart: true });
  expect(await verdicts(modesta)).toMatchObject({ ...others, heart: true });
  const edit = { post, body: 'Ours', clientId: randomUUID() };
  expect((await cast.as(ben).refused(editPost, edit)).why).toBe('not_yours');
  await cast.as(ann).does(editPost, edit);
  await cast.as(ann).does(deletePost, { post });
  const stub = (await stage.reads(ben, thread)).posts[0];
  expect(stub).toMatchObject({
    gone: 'deleted',
    by: null,
    html: '',
    isMine: false,
    editedAt: null,
  });
  expect((await stage.reads(ann, thread)).posts[0]).toMatchObject({
    isMine: true,
    can: { restore: true },
  });
});

test('who asked without a name chooses an answer, thanks and is thanked without one', async () => {
  const {
    thread: id,
    post,
    threadSlug: thread,
  } = await stage.opens(ann, { ...anonymous, kind: 'question' });
  const answer = await stage.replies(ben, id, 'Try tea');
  expect((await stage.reads(ann, thread)).can.accept).toBe(true);
  expect((await cast.as(cleo).refused(acceptAnswer, { post: answer.post })).why).toBe(
    'only_who_asked',
  );
  await cast.sql('delete from graphile_worker._private_jobs');
  await cast.as(ann).does(acceptAnswer, { post: answer.post });
  await cast.as(cleo).does(heart, { post });
  await stage.replies(ben, id, 'And rest', anonymous);
  const told = await stage.emitted();
  for (const { payload } of told) expect(payload['byPersonaId']).not.toBe(ann.personaId);
  const rows = await cast.sql<{ accepted_at: Date }>(
    'select accepted_at from posts.post where id = $1',
    [answer.post],
  );
  expect(rows[0]?.accepted_at.getUTCMinutes()).toBe(0);
});

test('no table that pages read tells one from another: only the three that are kept apart', async () => {
  cast.at('2026-03-06T10:10:10Z');
  const { thread: id, post } = await stage.opens(cleo, anonymous);
  const tables = await cast.sql<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('community', 'posts', 'notifications', 'learning', 'safety', 'accounts') and table_type = 'BASE TABLE'`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const rows = await cast.sql(
      `select from ${name} x where x::text like '%' || $1 || '%' and (x::text like '%' || $2 || '%' or x::text like '%' || $3 || '%')`,
      [cleo.personaId, id, post],
    );
    if (rows.length > 0) holding.push(name);
  }
  // Following and having seen are each person's own, and shown to nobody.
  expect(holding.toSorted()).toEqual([
    'community.follow',
    'posts.alias',
    'posts.anonymous_author',
    'posts.visit',
  ]);
});
