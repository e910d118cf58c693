import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { AnyUseCase } from '#platform/use-case.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { discussion } from './discussion.ts';
import { editAnswer, postAnswer, postReply } from './posting.ts';
import { openStage } from './testing/stage.ts';
import { deletePost, heart, preview, removePost, unheart } from './post-acts.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'the office' });
});

const everyAct = (step: string, post: string): [AnyUseCase, object][] => [
  [postAnswer, { step, parts: ['A chair, free.'], clientId: randomUUID() }],
  [postReply, { post, body: 'Kind words.', clientId: randomUUID() }],
  [editAnswer, { post, parts: ['Other words.'], clientId: randomUUID() }],
  [deletePost, { post }],
  [removePost, { post, rule: 'kindness', reason: 'No reason.' }],
  [heart, { post }],
  [unheart, { post }],
];

test('Who is of the other side finds nothing, and can do nothing', async () => {
  for (const [side, other] of [
    ['adult', 'teen'],
    ['teen', 'adult'],
  ] as const) {
    const stage = await openStage(cast, { side });
    const { post } = await stage.answers(await stage.trainee(`Ann of ${side}`), 'A chair, free.');
    const readers = [await cast.person(`Ben of ${other}`, { side: other })];
    if (side === 'teen') {
      const scope = stage.programmeId;
      readers.push(
        await cast.withDuty(await cast.person('Host without clearance'), 'host', { scope }),
      );
    }
    for (const reader of readers) {
      expect((await stage.as(reader).refused(discussion, stage.slugs)).code).toBe('not_found');
      for (const [act, input] of everyAct(stage.step, post))
        expect((await stage.as(reader).refused(act, input)).code, act.name).toBe('not_found');
    }
  }
});

test('A cleared moderator reads and looks after a place of the young', async () => {
  const stage = await openStage(cast, { side: 'teen' });
  const young = await stage.trainee('Young Ann');
  const { post } = await stage.answers(young, 'A chair, free.');
  const tomas = await cast.withDuty(await cast.person('Cleared Tomas'), 'moderator', {
    scope: stage.programmeId,
    cleared: true,
  });
  expect((await stage.reads(tomas)).answers[0]?.moderating?.can.hide).toBe(true);
  const elsewhere = await openStage(cast, { side: 'teen' });
  expect((await stage.as(tomas).refused(discussion, elsewhere.slugs)).code).toBe('not_found');
  await stage
    .as(tomas)
    .does(removePost, { post, rule: 'others_privacy', reason: 'It names a school.' });
});

test('A guest reads what is public, and is asked to sign in to take part', async () => {
  const open = await openStage(cast, { isPublic: true });
  const ann = await open.trainee('Ann');
  const { post } = await open.answers(ann, 'A chair, free.');
  const view = await open.reads(open.guest);
  expect(view.answers[0]?.by).toMatchObject({ name: 'Ann' });
  expect([view.mine, view.myAnswer, view.waiting]).toEqual([null, null, []]);
  expect([view.can.answer, view.can.reply]).toEqual(['sign_in_first', 'sign_in_first']);
  for (const [act, input] of [...everyAct(open.step, post), [preview, { parts: ['x'] }] as const])
    expect((await open.as(open.guest).refused(act, input)).code, act.name).toBe('unauthenticated');

  const closed = await openStage(cast);
  const { post: hidden } = await closed.answers(await closed.trainee('Ann'), 'A chair, free.');
  expect((await closed.as(closed.guest).refused(discussion, closed.slugs)).code).toBe('not_found');
  for (const [act, input] of everyAct(closed.step, hidden))
    expect((await closed.as(closed.guest).refused(act, input)).code, act.name).toBe('not_found');
});

test('One takes part when enrolled and come so far; mentors walk beside', async () => {
  const stage = await openStage(cast);
  const ann = await stage.trainee('Ann');
  const ben = await cast.person('Ben, who looks in');
  const anns = await stage.answers(ann, 'A chair, free.');
  const why = async (actor: Actor, act: AnyUseCase, input: object) =>
    (await stage.as(actor).refused(act, input)).why;
  const answer = () => ({ step: stage.step, parts: ['A lamp, lit.'], clientId: randomUUID() });
  const reply = () => ({ post: anns.post, body: 'Kind words.', clientId: randomUUID() });
  expect(await why(ben, postAnswer, answer())).toBe('enrol_first');
  expect(await why(ben, postReply, reply())).toBe('enrol_first');
  expect(await why(ann, postAnswer, { ...answer(), step: stage.nextStep })).toBe(
    'step_not_open_yet',
  );
  expect((await stage.reads(ben)).answers[0]?.can).toMatchObject({
    reply: 'enrol_first',
    heart: true,
  });

  const mentor = await cast.withDuty(await cast.person('Jonas'), 'mentor', {
    scope: stage.programmeId,
  });
  await stage.as(mentor).does(postReply, reply());
  expect(await why(mentor, postAnswer, answer())).toBe('enrol_first');
  const host = await cast.withDuty(await cast.person('Hana'), 'host', { scope: stage.programmeId });
  expect(await why(host, postAnswer, answer())).toBe('host_asks');
});

test('One’s own words are one’s own: others edit and delete nothing, and nobody hearts themselves', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const { post } = await stage.answers(ann, 'A chair, free.');
  const why = async (actor: Actor, act: AnyUseCase, input: object) =>
    (await stage.as(actor).refused(act, input)).why;
  expect(await why(ben, editAnswer, { post, parts: ['Mine now.'], clientId: randomUUID() })).toBe(
    'not_yours',
  );
  expect(await why(ben, deletePost, { post })).toBe('not_yours');
  expect(await why(ben, removePost, { post, rule: 'on_topic', reason: 'I do not like it.' })).toBe(
    'only_moderators',
  );
  expect(await why(ann, heart, { post })).toBe('own_post');
  await stage.as(ben).does(heart, { post });
  await stage.as(ben).does(unheart, { post });
  await stage.as(ben).does(unheart, { post });
  expect((await stage.reads(ann)).myAnswer?.hearts).toBe(0);
});

test('Where answers are folded, one reads and replies after one’s own', async () => {
  const stage = await openStage(cast, { isFolded: true });
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const { post } = await stage.answers(ann, 'A chair, free.');
  const before = await stage.reads(ben);
  expect([before.can.seePeers, before.answers, before.waiting]).toEqual(['answer_first', [], []]);
  const reply = { post, body: 'Unread words.', clientId: randomUUID() };
  expect((await stage.as(ben).refused(postReply, reply)).why).toBe('answer_first');
  await stage.answers(ben, 'A lamp, lit.');
  const after = await stage.reads(ben);
  expect(after.answers.map(({ id }) => id)).toEqual([post]);
  expect(after.waiting.map(({ name }) => name)).toEqual(['Ann']);
});
