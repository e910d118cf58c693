import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { sql } from '#platform/db/sql.ts';
import { archiveSpace } from '../space/placing-space.ts';
import { acceptAnswer, deletePost, heart } from '../thread/post-acts.ts';
import { closeThread } from './close-thread.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { moderationLog } from './log.ts';
import { mergeThread } from './merge-thread.ts';
import { moveThread } from './move-thread.ts';
import { splitThread } from './split-thread.ts';
import { openStage, type Stage, why } from './testing/stage.ts';

let stage: Stage;
let ann: Person, ben: Person, chidi: Person, mira: Person, keeper: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, chidi, mira, keeper } = stage);
});

test('a thread moves with all its posts, never to the other side, to an archived space, or where one does not look after', async () => {
  const thread = await stage.opens(ann, 'Awake again');
  await stage.replies(ben, thread.thread, 'So am I.');
  const teens = await stage.sql<{ id: string }>(
    `insert into community.space (id, slug, side, position, title, created_at) values ($1, 'teens', 'teen', 9, 'Teens', now()) returning id`,
    [randomUUID()],
  );
  const move = (to: string | undefined) => ({
    thread: thread.thread,
    space: to,
    rule: 'on_topic',
    reason: 'It is about the stage.nights.',
  });
  expect((await stage.as(mira).refused(moveThread, move(teens[0]?.id))).fields).toEqual({
    space: 'not_a_place_of_yours',
  });
  const old = await stage.space('Old place');
  await stage.as(keeper).does(archiveSpace, { space: old.space, reason: 'All is said.' });
  expect((await stage.as(mira).refused(moveThread, move(old.space))).fields).toEqual({
    space: 'space_archived',
  });
  const host = await stage.withDuty(await stage.person('Hana'), 'host', {
    scope: stage.asking.space,
  });
  expect((await stage.as(host).refused(moveThread, move(stage.nights.space))).why).toBe(
    'not_a_place_of_yours',
  );

  await stage.as(mira).does(moveThread, move(stage.nights.space));
  const moved = await stage.reads(stage.guest, {
    spaceSlug: stage.nights.spaceSlug,
    threadSlug: thread.threadSlug,
  });
  expect(moved.posts.map(({ html }) => html).join()).toContain('So am I');
  expect((await stage.reads(stage.guest, thread)).canonical.spaceSlug).toBe(stage.nights.spaceSlug);
});

test('two threads become one: nothing is lost, the old address leads there, and the anonymous of one are not told to be those of the other', async () => {
  const one = await stage.opens(chidi, 'The first', { anonymous: true });
  const two = await stage.opens(ann, 'The second');
  await stage.replies(ben, two.thread, 'Ben to the second', { anonymous: true });
  await stage.replies(chidi, two.thread, 'Chidi to the second', { anonymous: true });
  await stage.replies(ann, one.thread, 'Ann to the first');
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    thread: one.thread,
    into: two.thread,
    reason: 'The same question twice.',
  });

  const view = await stage.reads(stage.guest, two);
  const words = [view.opening, ...view.posts].map((post) => post?.html ?? '').join();
  for (const said of ['Ann begins', 'Ben to', 'Chidi to', 'Chidi begins', 'Ann to the first'])
    expect(words).toContain(said);
  const numberOf = (said: string) => {
    const by = view.posts.find(({ html }) => html.includes(said))?.by;
    return by?.kind === 'anonymous' ? by.number : null;
  };
  // Nobody learns that the same person wrote in both.
  expect(new Set(['Ben to', 'Chidi to', 'Chidi begins'].map(numberOf)).size).toBe(3);
  const gone = await stage.reads(stage.guest, one);
  expect(gone.canonical).toMatchObject({ threadSlug: two.threadSlug });
  const seqs = await stage.sql<{ seq: number }>(
    `select seq from posts.post where place_id = $1 order by seq`,
    [two.thread],
  );
  expect(seqs.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  expect((await stage.as(mira).refused(closeThread, { thread: one.thread, ...why })).why).toBe(
    'already_merged',
  );
  expect(
    (await stage.as(mira).refused(mergeThread, { thread: two.thread, into: two.thread, ...why }))
      .fields,
  ).toEqual({ into: 'the_same_thread' });
});

test('titles of threads that one may not read are told by no trace and no list of acts', async () => {
  const closed = await stage.space('Closed');
  const opened = { space: closed.space, title: 'Worries about somebody' };
  const theirs = await stage.opens(keeper, 'Worries about somebody', opened);
  const mine = await stage.opens(ann, 'Mine goes there');
  await stage.as(mira).does(mergeThread, {
    rule: 'on_topic',
    thread: mine.thread,
    into: theirs.thread,
    reason: 'It belongs there.',
  });
  const acts = async () => (await stage.as(ann).asks(decisionsAboutMe, {})).decisions[0];
  expect(await acts()).toMatchObject({ says: 'log.act.merge', to: 'Worries about somebody' });
  await stage.sql(`update community.space set reads = 'holders' where id = $1`, [closed.space]);
  expect(await acts()).toMatchObject({ says: 'log.act.merge', from: 'Mine goes there', to: null });
  expect((await stage.as(mira).asks(moderationLog, {})).acts[0]).toMatchObject({
    from: 'Mine goes there',
    to: 'Worries about somebody',
  });
});

test('a trace does not name the thread of somebody out of sight', async () => {
  const kept = await stage.opens(chidi, 'Stays here');
  const aside = await stage.replies(ben, kept.thread, 'An aside');
  const reason = 'Another matter.';
  await stage
    .as(mira)
    .does(splitThread, { rule: 'on_topic', posts: [aside], title: 'About bees', reason });
  const others = async (reader: Person) =>
    (await stage.reads(reader, kept)).traces.map(({ other }) => other);
  expect(await others(ann)).toEqual(['About bees']);
  expect(await others({ ...ann, blocked: [ben.personaId] })).toEqual([null]);
});

test('two threads that are put into each other at once become one, and nobody meets a fault', async () => {
  const [one, two] = [await stage.opens(ann, 'Here'), await stage.opens(ben, 'There')];
  const merges = await Promise.allSettled(
    [
      [one, two],
      [two, one],
    ].map((pair) =>
      stage.as(mira).does(mergeThread, {
        rule: 'on_topic',
        thread: pair[0]?.thread,
        into: pair[1]?.thread,
        reason: 'The same.',
      }),
    ),
  );
  expect(merges.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = merges.find((each) => each.status === 'rejected');
  expect((refused?.reason as { code?: string }).code).toMatch(/invalid|forbidden/);
});

test('a conversation gets a thread of its own, with the replies below it', async () => {
  const thread = await stage.opens(ann, 'Many things');
  const aside = await stage.replies(ben, thread.thread, 'An aside about tea');
  const below = await stage.replies(chidi, thread.thread, 'Green tea', { post: aside });
  await stage.replies(ann, thread.thread, 'With honey', { post: below });
  await stage.replies(chidi, thread.thread, 'Back to many things');
  const all = { posts: [aside, thread.post], title: 'Tea', ...why };
  expect((await stage.as(mira).refused(splitThread, all)).fields).toEqual({
    posts: 'opening_stays',
  });

  const made = await stage.as(mira).does(splitThread, {
    rule: 'on_topic',
    posts: [aside],
    title: 'All about tea',
    reason: 'It deserves its own place.',
  });
  const tea = await stage.reads(stage.guest, made);
  expect(tea.opening?.html).toContain('aside about tea');
  expect(tea.posts.map(({ html }) => html).join()).toMatch(/Green tea.*With honey/s);
  expect(tea.replies).toBe(2);
  const left = await stage.reads(ben, thread);
  expect(left.posts.map(({ html }) => html).join()).not.toContain('tea');
  expect(left.replies).toBe(1);
});

test('a move is told once: to who opened the thread, to its readers, and in the log of each who looks after it', async () => {
  const thread = await stage.opens(ann, 'Once is enough');
  const input = { thread: thread.thread, space: stage.nights.space, rule: 'on_topic' };
  await stage.as(mira).does(moveThread, { ...input, reason: 'It is at home there.' });
  const moves = (acts: { act: string; place: { title: string } | null }[]) =>
    acts.filter(({ act, place }) => act === 'move' && place?.title === 'Once is enough').length;

  const { decisions } = await stage.as(ann).asks(decisionsAboutMe, {});
  expect(
    decisions.filter(({ says, title }) => says === 'log.act.move' && title === 'Once is enough'),
  ).toHaveLength(1);
  expect((await stage.reads(stage.guest, thread)).traces).toMatchObject([
    { act: 'move', other: 'Asking' },
  ]);
  expect(moves((await stage.as(mira).asks(moderationLog, {})).acts)).toBe(1);
  // Each place keeps its own line: a host there reads what went away, and what came.
  for (const [name, { space }] of [
    ['Hope', stage.asking],
    ['Hugo', stage.nights],
  ] as const) {
    const host = await stage.withDuty(await stage.person(name), 'host', { scope: space });
    expect(moves((await stage.as(host).asks(moderationLog, {})).acts)).toBe(1);
    expect(moves((await stage.as(host).asks(moderationLog, { space })).acts)).toBe(1);
  }
});

test('what goes to another thread while somebody acts on it is left as it is, and they are told', async () => {
  const one = await stage.opens(ann, 'Here', { kind: 'question' });
  const two = await stage.opens(ann, 'There', { kind: 'question' });
  const post = await stage.replies(ben, one.thread, 'Words on their way');
  const WAITS = `select from pg_locks l join pg_stat_activity a using (pid)
    where not l.granted and a.datname = current_database()`;
  const acts = [
    () => stage.as(ben).refused(deletePost, { post }),
    () => stage.as(chidi).refused(heart, { post }),
    () => stage.as(ann).refused(acceptAnswer, { post }),
  ];
  for (const [nr, act] of acts.entries()) {
    const [from, to] = nr % 2 === 0 ? [one.thread, two.thread] : [two.thread, one.thread];
    const acting = await stage.db.begin(async (tx: Tx<never>) => {
      await sql`select from posts.place where place_id = ${from}::uuid for update`.any(tx);
      const begun = act();
      await expect.poll(() => stage.sql(WAITS)).toHaveLength(1);
      await sql`update posts.post set place_id = ${to}::uuid, seq = ${50 + nr}, root_seq = ${50 + nr}
        where id = ${post}::uuid`.execute(tx);
      return { begun };
    });
    expect((await acting.begun).why).toMatch(/^already_/);
  }
  const [left] = await stage.sql(
    `select deleted_at, accepted_at, hearts, (select count(*)::int from posts.heart where post_id = p.id) as given
     from posts.post p where id = $1`,
    [post],
  );
  expect(left).toEqual({ deleted_at: null, accepted_at: null, hearts: 0, given: 0 });
});
