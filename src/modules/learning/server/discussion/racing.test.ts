import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { Refusal } from '#platform/verdict.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { postAnswer, postReply } from './posting.ts';
import { openStage } from './testing/stage.ts';
import { heart } from './post-acts.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const count = async (text: string, values: unknown[]) => (await cast.sql(text, values)).length;
const COMPLETIONS = `select from learning.completion where step_id = $1 and persona_id = $2`;
const POSTS = `select from learning.counted where step_id = $1 and author_id = $2`;

test('Two replies that race are both kept and grant the completion once', async () => {
  const stage = await openStage(cast, { repliesToPeers: 2 });
  const ann = await stage.trainee('Ann');
  await stage.answers(ann, 'A chair by the door.');
  const theirs = await Promise.all(
    ['Ben', 'Mira', 'Amaru', 'Noor'].map(async (name) =>
      stage.answers(await stage.trainee(name), `${name} would say: a lamp.`),
    ),
  );
  const sent = await Promise.all(
    theirs.map(({ post }, i) => stage.replies(ann, post, `Kind words, number ${i}.`)),
  );
  expect(sent.every(({ counts }) => counts === 'reply')).toBe(true);
  expect(await count(COMPLETIONS, [stage.step, ann.personaId])).toBe(1);
  await stage.drain();
  expect((await stage.told(ann)).filter((kind) => kind === 'step_done')).toHaveLength(1);
});

test('The same words sent to two peers at once count for one of them', async () => {
  const stage = await openStage(cast);
  const ann = await stage.trainee('Ann');
  const theirs = [];
  for (const name of ['Ben', 'Mira'])
    theirs.push(await stage.answers(await stage.trainee(name), `${name} keeps a lamp.`));
  const sent = await Promise.all(
    theirs.map(({ post }) => stage.replies(ann, post, 'How lovely to read.')),
  );
  expect(sent.map(({ counts }) => counts).sort()).toEqual(['nothing', 'reply']);
});

test('An answer given twice at once is one answer', async () => {
  const stage = await openStage(cast);
  const ann = await stage.trainee('Ann');
  const both = await Promise.allSettled(
    ['A lamp in the window.', 'A door left open.'].map((text) => stage.answers(ann, text)),
  );
  const refused = both.find((one) => one.status === 'rejected');
  expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(refused?.reason).toBeInstanceOf(Refusal);
  expect((refused?.reason as Refusal).why).toBe('already_answered');
  expect(await count(POSTS, [stage.step, ann.personaId])).toBe(1);
});

test('Of two who answer at once, the one who was first is told of the other', async () => {
  const stage = await openStage(cast);
  const people = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const sent = await Promise.all(
    people.map((person) => stage.answers(person, `${person.name} leaves a chair free.`)),
  );
  expect(sent.map(({ progress }) => progress).sort()).toEqual([
    'reply_to_a_peer',
    'waiting_for_peer',
  ]);
  await stage.drain();
  expect((await Promise.all(people.map(stage.told))).flat()).toEqual(['peer_came']);
});

test('Sent again with the same client id, a post is the first one', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const answer = { step: stage.step, parts: ['A lamp, lit early.'], clientId: randomUUID() };
  const first = await stage.as(ann).does(postAnswer, answer);
  expect(await stage.as(ann).does(postAnswer, answer)).toEqual(first);

  const reply = { post: first.post, body: 'I saw it from the street.', clientId: randomUUID() };
  const all = await Promise.all([1, 2, 3].map(() => stage.as(ben).does(postReply, reply)));
  expect(new Set(all.map(({ post }) => post)).size).toBe(1);
  expect(await count(POSTS, [stage.step, ben.personaId])).toBe(1);
  const somebodyElses = await stage.as(ann).does(postReply, { ...reply, body: 'To myself.' });
  expect(somebodyElses.post).not.toBe(all[0]?.post);
});

test('Two hearts at once are one, and its author is told once', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const { post } = await stage.answers(ann, 'A lamp, lit late.');
  await Promise.all([1, 2].map(() => stage.as(ben).does(heart, { post })));
  await stage.drain();
  expect((await stage.reads(ben)).answers[0]).toMatchObject({ hearts: 1, hearted: true });
  expect(await stage.told(ann)).toEqual(['hearted']);
});
