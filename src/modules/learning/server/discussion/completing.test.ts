import { beforeAll, expect, test } from 'vitest';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { postAnswer, postReply } from './posting.ts';
import { insertVersion, openStage } from './testing/stage.ts';
import { deletePost, removePost, restoreOwnPost, restorePost } from './post-acts.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

test('Ann speaks first and waits, is told when Ben comes, replies, and is done', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const hers = await stage.answers(ann, 'Leaving a chair free for whoever comes late.');
  expect(hers).toMatchObject({ counts: 'answer', progress: 'waiting_for_peer', held: false });
  expect(hers.missing).toEqual({ answer: false, replies: 1 });
  expect(await stage.refusesNext(ann)).toBe('step_not_open_yet');

  const his = await stage.answers(ben, 'Asking one question, and then waiting.');
  expect(his.progress).toBe('reply_to_a_peer');
  await stage.drain();
  expect(await stage.told(ann)).toEqual(['peer_came']);
  expect(await stage.told(ben)).toEqual([]);

  const reply = await stage.replies(ann, his.post, 'That waiting is harder than it sounds.');
  expect(reply).toMatchObject({ counts: 'reply', peer: ben.personaId, progress: 'completed' });
  await stage.drain();
  expect(await stage.told(ann)).toEqual(['peer_came', 'step_done']);
  expect(await stage.told(ben)).toEqual(['replied']);
  expect(await stage.refusesNext(ann)).toBeUndefined();

  const { mine, nextStep } = await stage.reads(ann);
  expect(mine).toMatchObject({ state: 'completed', missing: { answer: false, replies: 0 } });
  expect(mine?.posts.map(({ counted, toName }) => [counted.counts, toName])).toEqual([
    ['answer', null],
    ['reply', 'Ben'],
  ]);
  expect(nextStep?.slug).toBe('saying-no');
});

test('A peer who comes later tells nobody anew', async () => {
  const stage = await openStage(cast);
  const people = [
    await stage.trainee('Ann'),
    await stage.trainee('Ben'),
    await stage.trainee('Mira'),
  ];
  for (const [i, person] of people.entries())
    await stage.answers(person, `Room is made in way number ${i}.`);
  await stage.drain();
  expect(await Promise.all(people.map(stage.told))).toEqual([['peer_came'], [], []]);
});

test('Who must reply to two waits for the second one too', async () => {
  const stage = await openStage(cast, { repliesToPeers: 2 });
  const [ann, ben, mira] = [
    await stage.trainee('Ann'),
    await stage.trainee('Ben'),
    await stage.trainee('Mira'),
  ];
  await stage.answers(ann, 'A chair by the door.');
  const bens = await stage.answers(ben, 'A cup of tea.');
  const first = await stage.replies(ann, bens.post, 'Tea says it best.');
  expect(first).toMatchObject({ progress: 'waiting_for_peer', missing: { replies: 1 } });
  const again = await stage.replies(ann, bens.post, 'And a second cup, too.');
  expect(again).toMatchObject({ counts: 'reply', progress: 'waiting_for_peer' });
  const miras = await stage.answers(mira, 'Silence that is kind.');
  const second = await stage.replies(ann, miras.post, 'I know that silence.');
  expect(second.progress).toBe('completed');
});

test('One may reply first and answer later', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const bens = await stage.answers(ben, 'I keep the kettle warm.');
  const reply = await stage.replies(ann, bens.post, 'I would like to sit there.');
  expect(reply).toMatchObject({
    progress: 'answer_missing',
    missing: { answer: true, replies: 0 },
  });
  expect((await stage.answers(ann, 'An open door.')).progress).toBe('completed');
});

test('What is no reply to a peer leaves the step open, and says why', async () => {
  const jonas = await cast.withDuty(await cast.person('Jonas'), 'host', {});
  const stage = await openStage(cast, { host: jonas });
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const anns = await stage.answers(ann, 'Letting others finish their sentence.');
  const bens = await stage.answers(ben, 'Coming early to set out chairs.');
  const jonass = await stage.replies(jonas, bens.post, 'Who carries them back?');
  expect(jonass).toMatchObject({ counts: 'nothing', because: 'by_the_host' });

  const attempts: [post: string, body: string, because: string][] = [
    [anns.post, 'One more thought of mine.', 'to_oneself'],
    [jonass.post, 'I do, on Tuesdays.', 'to_the_host'],
    [bens.post, 'What does making room mean to you?', 'no_words_of_its_own'],
    [bens.post, '@Ben', 'no_words_of_its_own'],
    [bens.post, 'Letting others finish their sentence.', 'same_text_twice'],
  ];
  for (const [post, body, because] of attempts) {
    const sent = await stage.replies(ann, post, body);
    expect(sent).toMatchObject({ counts: 'nothing', because, progress: 'reply_to_a_peer' });
  }
  const empty = await stage
    .as(ann)
    .refused(postReply, { post: bens.post, body: '  \n ', clientId: crypto.randomUUID() });
  expect(empty.fields).toEqual({ body: 'words_missing' });
  const { mine } = await stage.reads(ann);
  expect(mine?.posts.slice(1).map(({ counted }) => counted.because)).toEqual(
    attempts.map(([, , because]) => because),
  );
  const kind = await stage.replies(ann, bens.post, 'Thank you for the chairs.');
  expect(kind.progress).toBe('completed');
});

test('Taken away, by oneself or by a moderator: what was done stays done, and one may answer again', async () => {
  const stage = await openStage(cast);
  const moderator = await cast.withDuty(await cast.person('Tomas'), 'moderator', {
    scope: stage.programmeId,
  });
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const anns = await stage.answers(ann, 'A chair, always.');
  const bens = await stage.answers(ben, 'A bell at the door.');
  expect((await stage.replies(ann, bens.post, 'I hear it.')).progress).toBe('completed');
  const twice = { step: stage.step, parts: ['Another answer.'], clientId: crypto.randomUUID() };
  expect((await stage.as(ann).refused(postAnswer, twice)).why).toBe('already_answered');

  const reason = 'It names somebody who did not agree to that.';
  await stage.as(moderator).does(removePost, { post: anns.post, rule: 'others_privacy', reason });
  await stage.drain();
  expect(await stage.told(ann)).toEqual(['peer_came', 'step_done', 'removed']);
  const { mine, can, myAnswer } = await stage.reads(ann);
  expect(mine).toMatchObject({ state: 'completed' });
  expect(mine?.posts[0]).toMatchObject({
    state: 'hidden',
    removal: { rule: 'others_privacy', reason, by: 'Tomas' },
  });
  expect([can.answer, myAnswer]).toEqual([true, null]);

  const again = await stage.answers(ann, 'A chair, and no names.');
  expect(again).toMatchObject({ counts: 'answer', progress: 'completed' });
  await stage.as(ann).does(deletePost, { post: again.post });
  expect((await stage.reads(ann)).can.answer).toBe(true);
  await stage.answers(ann, 'A third way of saying it.');
  expect(await completions(ann.personaId, stage.step)).toBe(1);
});

test('An answer that was taken away comes back, by oneself or by a moderator, where no other stands in its place', async () => {
  const stage = await openStage(cast);
  const moderator = await cast.withDuty(await cast.person('Tova'), 'moderator', {
    scope: stage.programmeId,
  });
  const ann = await stage.trainee('Ann');
  const reason = 'I read it again.';
  const { post: hidden } = await stage.answers(ann, 'A chair, always.');
  await stage.as(moderator).does(removePost, { post: hidden, rule: 'kindness', reason });
  const { post: own } = await stage.answers(ann, 'A chair, and a lamp.');
  await stage.as(ann).does(deletePost, { post: own });
  const { post: other } = await stage.answers(ann, 'A lamp in the window.');

  const givesBack = () => stage.as(ann).refused(restoreOwnPost, { post: own });
  expect(await givesBack()).toMatchObject({ code: 'conflict', why: 'already_answered' });
  const restores = () => stage.as(moderator).refused(restorePost, { post: hidden, reason });
  expect(await restores()).toMatchObject({ code: 'conflict', why: 'already_answered' });
  expect((await stage.reads(ann)).myAnswer?.id).toBe(other);

  await stage.as(ann).does(deletePost, { post: other });
  expect(await stage.as(ann).does(restoreOwnPost, { post: own })).toMatchObject({
    counts: 'answer',
  });
  expect((await stage.reads(ann)).myAnswer?.id).toBe(own);
});

test('Whoever began under an old rule may finish under it, or under a milder new one', async () => {
  const strict = await openStage(cast, { repliesToPeers: 1 });
  const [ann, ben] = [await strict.trainee('Ann'), await strict.trainee('Ben')];
  await strict.answers(ann, 'A window to the street.');
  await insertVersion(cast, strict.step, 2, { repliesToPeers: 3, questions: ['What else?'] });
  const bens = await strict.answers(ben, 'A lamp in it.');
  expect((await strict.reads(ann)).questions).toEqual(['What does making room mean to you?']);
  expect((await strict.replies(ann, bens.post, 'I saw it lit.')).progress).toBe('completed');
  expect((await strict.reads(ben)).mine?.missing.replies).toBe(3);
  await insertVersion(cast, strict.step, 3, { repliesToPeers: 1 });
  const anns = (await strict.reads(ben)).answers[0]?.id ?? '';
  expect((await strict.replies(ben, anns, 'Which street was it?')).progress).toBe('completed');
  const versions = await cast.sql<{ rule_version: number }>(
    `select rule_version from learning.completion where step_id = $1 order by completed_at, rule_version`,
    [strict.step],
  );
  expect(versions.map((row) => row.rule_version)).toEqual([1, 3]);
});

async function completions(persona: string, step: string): Promise<number> {
  const rows = await cast.sql(
    `select from learning.completion where persona_id = $1 and step_id = $2`,
    [persona, step],
  );
  return rows.length;
}

test('a reply counts from as many words on as its step asks for, and not before', async () => {
  const stage = await openStage(cast, { minReplyWords: 4 });
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  await stage.answers(ann, 'Leaving a chair free for whoever comes late.');
  const his = await stage.answers(ben, 'Asking one question, and then waiting for long.');
  expect((await stage.reads(ann)).requires.minReplyWords).toBe(4);
  const short = await stage.replies(ann, his.post, '@Ben So very true 💜');
  expect(short).toMatchObject({ counts: 'nothing', because: 'too_few_words' });
  expect(short.progress).toBe('reply_to_a_peer');
  const quoted = await stage.replies(ann, his.post, '> Asking one question\n\nYes.');
  expect(quoted.because).toBe('too_few_words');
  const long = await stage.replies(ann, his.post, 'That is harder than it sounds.');
  expect(long).toMatchObject({ counts: 'reply', progress: 'completed' });
});
