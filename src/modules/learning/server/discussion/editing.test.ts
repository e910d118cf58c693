import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { editAnswer, postAnswer } from './posting.ts';
import { openStage } from './testing/stage.ts';
import { deletePost, editPost, preview } from './post-acts.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const QUESTIONS = ['What does making room mean to you?', 'One example you have seen?'];

test('An answer has a field for each question, and each needs words of its own', async () => {
  const stage = await openStage(cast, { questions: QUESTIONS });
  const ann = await stage.trainee('Ann');
  const fieldsOf = async (...parts: string[]) => {
    const input = { step: stage.step, parts, clientId: randomUUID() };
    const { fields, why, params } = await stage.as(ann).refused(postAnswer, input);
    return { why, fields, ...(params['words'] === undefined ? {} : { words: params['words'] }) };
  };
  expect(await fieldsOf('A free chair.', '  ')).toEqual({
    why: 'invalid',
    fields: { 'parts.1': 'words_missing' },
  });
  expect(await fieldsOf('Chairs', 'One example you have seen? 🙂')).toEqual({
    why: 'invalid',
    fields: { 'parts.0': 'too_few_words', 'parts.1': 'too_few_words' },
    words: 2,
  });
  expect((await fieldsOf('A free chair.')).why).toBe('questions_have_changed');
  const flood = `${'https://a.example '.repeat(6)} and many words around them`;
  expect((await fieldsOf('A free chair.', flood)).fields).toEqual({ 'parts.1': 'too_many_links' });

  await stage.answers(ann, 'A free chair.', 'Whoever *waits* at the door.');
  expect((await stage.reads(ann)).myAnswer?.parts).toEqual([
    { question: QUESTIONS[0], html: '<p dir="auto">A free chair.</p>', source: 'A free chair.' },
    {
      question: QUESTIONS[1],
      html: '<p dir="auto">Whoever <em>waits</em> at the door.</p>',
      source: 'Whoever *waits* at the door.',
    },
  ]);
});

test('Ann changes her answer; what it said before she and moderators can read, others see that it changed', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const tomas = await cast.withDuty(await cast.person('Tomas'), 'moderator', {
    scope: stage.programmeId,
  });
  const { post } = await stage.answers(ann, 'A free chair.');
  const edit = (text: string) =>
    stage.as(ann).does(editAnswer, { post, parts: [text], clientId: randomUUID() });
  await edit('A free chair, and a lamp.');
  await edit('A free chair, and a lamp.');
  expect(await edit('A lamp, mostly.')).toMatchObject({ counts: 'answer', held: false });

  const mine = (await stage.reads(ann)).myAnswer;
  expect(mine?.earlier.map(({ parts }) => parts)).toEqual([
    ['A free chair, and a lamp.'],
    ['A free chair.'],
  ]);
  expect(mine?.editedAt).not.toBeNull();
  const bens = (await stage.reads(ben)).answers[0];
  expect([bens?.earlier, bens?.editedAt === null, bens?.source]).toEqual([[], false, null]);
  expect((await stage.reads(tomas)).answers[0]?.earlier).toHaveLength(2);

  const emptied = { post, parts: ['What does making room mean to you?'], clientId: randomUUID() };
  expect((await stage.as(ann).refused(editAnswer, emptied)).fields).toEqual({
    'parts.0': 'too_few_words',
  });
  const asReply = { post, body: 'All in one field.', clientId: randomUUID() };
  expect((await stage.as(ann).refused(editPost, asReply)).why).toBe('edit_its_fields');
});

test('An edit can make a reply count, and one that is edited away takes nothing back', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  await stage.answers(ann, 'A free chair.');
  const bens = await stage.answers(ben, 'A bell at the door.');
  const { post } = await stage.replies(ann, bens.post, '@Ben');
  const edit = (body: string) =>
    stage.as(ann).does(editPost, { post, body, clientId: randomUUID() });
  expect(await edit('@Ben I hear it every evening.')).toMatchObject({
    counts: 'reply',
    progress: 'completed',
  });
  expect(await edit('What does making room mean to you?')).toMatchObject({
    counts: 'nothing',
    because: 'no_words_of_its_own',
    progress: 'completed',
  });
});

test('What was the same text twice counts once the first of them is taken back', async () => {
  const stage = await openStage(cast);
  const ann = await stage.trainee('Ann');
  await stage.answers(ann, 'A free chair.');
  const theirs = [];
  for (const name of ['Ben', 'Mira'])
    theirs.push(await stage.answers(await stage.trainee(name), `${name} keeps a lamp.`));
  const first = await stage.replies(ann, theirs[0]?.post ?? '', 'How good to read!');
  const second = await stage.replies(ann, theirs[1]?.post ?? '', 'How good to read.');
  expect(second.because).toBe('same_text_twice');
  await stage.as(ann).does(deletePost, { post: first.post });
  const counted = (await stage.reads(ann)).mine?.posts.find(
    ({ id }) => id === second.post,
  )?.counted;
  expect(counted).toMatchObject({ counts: 'reply', because: null });
});

test('Taken back, a post leaves its place only where others replied', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const anns = await stage.answers(ann, 'A free chair, and my street.');
  expect((await stage.reads(ben)).answers[0]?.firstReplyWanted).toBe(true);
  const bens = await stage.replies(ben, anns.post, 'Which one is it?');
  expect((await stage.reads(ben)).waiting).toEqual([]);
  await stage.as(ann).does(deletePost, { post: anns.post });
  const [stub] = (await stage.reads(ben)).answers;
  expect(stub).toMatchObject({ gone: 'deleted', by: null, html: '', hearts: 0 });
  expect(stub?.replies.map(({ id }) => id)).toEqual([bens.post]);
  expect(stub?.can).toMatchObject({ reply: 'already_gone', heart: 'already_gone' });
  await stage.as(ben).does(deletePost, { post: bens.post });
  expect((await stage.reads(await stage.trainee('Mira'))).answers).toEqual([]);
  const again = await stage.as(ben).refused(deletePost, { post: bens.post });
  expect(again.why).toBe('already_gone');
});

test('Long, right-to-left and pictured words come through whole; script of one’s own does not', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('أمل'), await stage.trainee('Ben')];
  const arabic = 'القيادة أن تترك مكاناً لمن يأتي بعدك 🪑';
  const { post } = await stage.answers(ann, arabic);
  const long = `${'A word and another, never the same: '.repeat(3)}${Array.from({ length: 900 }, (_, i) => `w${i}`).join(' ')}`;
  const reply = await stage.replies(ben, post, long);
  expect(reply).toMatchObject({ counts: 'reply', held: false });
  const emoji = await stage.replies(ben, post, '💛');
  expect(emoji.counts).toBe('reply');
  await stage.replies(ben, post, '<script>alert(1)</script> **bold** [x](javascript:alert(1))');
  const view = await stage.reads(ann);
  expect(view.myAnswer?.parts?.[0]?.html).toBe(`<p dir="auto">${arabic}</p>`);
  const [shownLong, shownEmoji, script] = view.myAnswer?.replies ?? [];
  expect(shownLong?.html).toContain('w899');
  expect(shownEmoji?.html).toBe('<p dir="auto">💛</p>');
  expect(script?.html).toContain('<strong>bold</strong>');
  expect(script?.html).not.toMatch(/<script|href="javascript/);
  const shown = await stage.as(ben).does(preview, { parts: ['*so*', ''] });
  expect(shown.html).toEqual(['<p dir="auto"><em>so</em></p>', '']);
});

test('Who is mentioned is told, by the longest name that fits, and only those of the place', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ana'), await stage.trainee('Ben')];
  const lucia = await stage.trainee('Ana Lucía');
  const outsider = await cast.person('Outsider');
  const { post } = await stage.answers(ben, 'A bell at the door.');
  await stage.replies(lucia, post, 'Hello @ana lucía, @Ben, @Outsider and me@ana.example');
  await stage.replies(ann, post, 'As @Ana Lucía, said.');
  await stage.drain();
  expect(await stage.told(lucia)).toEqual(['mentioned']);
  expect(await stage.told(ann)).toEqual([]);
  expect(await stage.told(outsider)).toEqual([]);
  expect(await stage.told(ben)).toEqual(['replied', 'replied']);
});

test('Two weeks after it was taken back, its words are nowhere any more', async () => {
  const stage = await openStage(cast);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const { post } = await stage.answers(ann, 'A secret of Quillwort street.');
  const edit = { post, parts: ['Less of Quillwort street.'], clientId: randomUUID() };
  await stage.as(ann).does(editAnswer, edit);
  await stage.replies(ben, post, 'I heard it.');
  await stage.as(ann).does(deletePost, { post });
  const found = () =>
    stage.sql(
      `select from posts.post where id = $1 and concat(body, body_html) ilike '%quillwort%'
       union all select from posts.part where post_id = $1
       union all select from posts.revision where post_id = $1`,
      [post],
    );
  const today = stage.deps.now();
  const forgetTakenBack =
    cast.registry.useCases.get('posts.forget_taken_back') ?? expect.fail('nothing is forgotten');
  const days = (count: number) => new Date(today.getTime() + count * 86_400_000);
  stage.at(days(13));
  expect(await stage.as(system).does(forgetTakenBack, {})).toEqual({ forgotten: 0 });
  expect(await found()).toHaveLength(3);
  stage.at(days(15));
  await stage.as(system).does(forgetTakenBack, {});
  expect(await found()).toEqual([]);
  stage.at(today);
  expect((await stage.reads(ben)).answers[0]).toMatchObject({ gone: 'deleted' });
  expect((await stage.as(ann).refused(forgetTakenBack, {})).why).toBe('not_found');
});
