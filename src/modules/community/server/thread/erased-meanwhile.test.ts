import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { posts } from '#modules/posts/index.server.ts';
import { system, type Person } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { context } from '#platform/perform.ts';
import { useCase } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { openCast } from '#tests/cast/cast.ts';
import { deadlocks, holdRow, untilWaiting } from '#tests/cast/hold-row.ts';
import { mergeThread } from '../moderation/merge-thread.ts';
import { why } from '../moderation/testing/stage.ts';
import { deletePost, heart, hidePost } from './post-acts.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();
const ben = await cast.person('Ben');
const modesta = await cast.withDuty(await cast.person('Modesta'), 'moderator');
const stage = await openStage(cast);

/** The steps that erase somebody from a table; the words go, too. */
function erasing(table: string, { accountId, personaId, name }: Person) {
  const who = { accountId, personaIds: [personaId], names: [name], email: null };
  const parting = { who, posts: 'remove', salt: randomUUID() } as const;
  const steps = posts.personal.erase.filter((step) => step.table === table);
  return steps.map(
    ({ run }) =>
      (tx: Tx) =>
        run(context(cast.deps, tx, system).ctx, parting),
  );
}

async function erases(person: Person): Promise<void> {
  for (const step of erasing('posts.post', person)) await cast.db.begin(step);
}

/** What comes first stops in the middle, with the thread's row taken; then the other begins. */
async function meet(thread: string, first: () => Promise<unknown>, then: () => Promise<unknown>) {
  const place = 'select from posts.place where place_id = $1 for update';
  const held = await holdRow(cast, place, [thread]);
  const acts = [first()];
  try {
    await held.waiting(1);
    acts.push(then());
    await held.waiting(2);
  } finally {
    await held.release();
  }
  expect((await Promise.allSettled(acts)).filter(({ status }) => status === 'rejected')).toEqual(
    [],
  );
}

test('A reply that is being sent when whoever opened the thread is erased stands in the thread', async () => {
  const ann = await cast.person('Ann');
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  await meet(
    id,
    () => stage.replies(ben, id, 'I am here.'),
    () => erases(ann),
  );
  const { opening, posts: replies } = await stage.reads(ben, thread);
  expect(opening).toMatchObject({ html: '' });
  expect(replies).toMatchObject([{ html: '<p dir="auto">I am here.</p>' }]);
});

test('A post is hidden while its author is erased: neither waits for the other', async () => {
  const cleo = await cast.person('Cleo');
  const { thread: id, threadSlug: thread } = await stage.opens(ben);
  const { post } = await stage.replies(cleo, id, 'Come and see.');
  await meet(
    id,
    () => cast.as(modesta).does(hidePost, { post, ...why }),
    () => erases(cleo),
  );
  expect((await stage.reads(modesta, thread)).posts).toEqual([]);
});

test('A thread is merged while words in it are forgotten: neither waits for the other', async () => {
  const into = await stage.opens(ben);
  const { thread: id, post } = await stage.opens(ben);
  await cast.as(ben).does(deletePost, { post });
  cast.at(new Date(cast.deps.now().getTime() + 15 * 24 * 3_600_000));
  const forget = cast.registry.useCases.get('posts.forget_taken_back');
  if (forget === undefined) throw new Error('nothing is forgotten');
  await meet(
    id,
    () => cast.as(modesta).does(mergeThread, { thread: id, into: into.thread, ...why }),
    () => cast.as(system).does(forget, {}),
  );
});

test('A thread is merged while hearts on it are erased: of two that wait in a circle one begins again, and both are done', async () => {
  const [dora, emil] = [await cast.person('Dora'), await cast.person('Emil')];
  const into = await stage.opens(ben);
  const { thread: id, post: first } = await stage.opens(ben);
  const { post: middle } = await stage.replies(modesta, id, 'In the middle.');
  const { post: last } = await stage.replies(modesta, id, 'And last.');
  await cast.as(dora).does(heart, { post: middle });
  for (const post of [first, last]) await cast.as(emil).does(heart, { post });
  const before = await deadlocks(cast);
  const merging = { thread: id, into: into.thread, ...why };
  const acts: Promise<unknown>[] = [];
  const erase = useCase()({
    name: 'tea.erase_hearts',
    about: 'Erase the hearts of both.',
    may: () => allow,
    async run({ tx }) {
      // The merge takes posts in its order, and one of them is taken here already.
      for (const step of erasing('posts.heart', dora)) await step(tx);
      if (acts.length === 0) {
        acts.push(cast.as(modesta).does(mergeThread, merging));
        await untilWaiting(cast, 1);
      }
      for (const step of erasing('posts.heart', emil)) await step(tx);
    },
  });
  await cast.as(system).does(erase, {});
  await Promise.all(acts);
  expect(await deadlocks(cast)).toBe(before + 1);
  const { posts: merged } = await stage.reads(ben, into.threadSlug);
  expect(merged.filter(({ id: post }) => [first, middle, last].includes(post))).toMatchObject(
    [first, middle, last].map((post) => ({ id: post, hearts: 0 })),
  );
});

test('What somebody writes while a name is taken out of their words stays, and the name goes the next time', async () => {
  const nora = await cast.person('Nora');
  const { post } = await stage.opens(ben, { body: 'Tea, @Nora?' });
  const says = `update posts.post set body = 'Coffee, @Nora?', body_html = replace(body_html, 'Tea', 'Coffee') where id = $1`;
  const edit = await holdRow(cast, says, [post]);
  const body = async () =>
    (await cast.sql<{ body: string }>('select body from posts.post where id = $1', [post]))[0]
      ?.body;
  const first = erases(nora);
  await edit.waiting(1).finally(() => edit.release());
  await first;
  expect(await body()).toBe('Coffee, @Nora?');
  await erases(nora);
  expect(await body()).toBe('Coffee, @somebody?');
});
