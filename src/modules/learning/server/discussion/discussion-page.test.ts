import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { accounts } from '#modules/accounts/index.server.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { discussion } from './discussion.ts';
import { crowd } from './testing/crowd.ts';
import { openStage, type Stage } from './testing/stage.ts';

let cast: Cast;
let stage: Stage;
let ann: Person;

beforeAll(async () => {
  cast = await openCast();
  stage = await openStage(cast);
  ann = await stage.trainee('Ann');
  await crowd(cast, stage.step, { answers: 1000, replies: 600 });
});

const saveDraft = accounts.useCases.find(({ name }) => name === 'accounts.save_draft');

const ids = (answers: { id: string }[]) => answers.map(({ id }) => id);

test('A page has the newest answers first, and leads to older and newer ones and back', async () => {
  const first = await stage.reads(ann);
  expect(first.answers).toHaveLength(20);
  expect([first.previous, first.next]).toEqual([null, first.answers.at(-1)?.id]);
  const times = first.answers.map(({ at }) => at.getTime());
  expect(times).toEqual([...times].sort((a, b) => b - a));

  const second = await stage.reads(ann, { after: first.next ?? '' });
  expect(new Set([...ids(first.answers), ...ids(second.answers)]).size).toBe(40);
  const back = await stage.reads(ann, { before: second.previous ?? '' });
  expect(ids(back.answers)).toEqual(ids(first.answers));
  expect(back.previous).toBeNull();

  const seen = new Set<string>();
  for (let after: string | null | undefined; after !== null;) {
    const page = await stage.reads(ann, after === undefined ? {} : { after });
    for (const { id } of page.answers) seen.add(id);
    after = page.next;
  }
  expect(seen.size).toBe(1000);
});

test('A post is found wherever it stands', async () => {
  const rows = await cast.sql<{ id: string; root: string }>(
    `select r.id, o.id as root from posts.post r join posts.post o on o.place_id = r.place_id and o.seq = r.root_seq
     where r.place_id = $1 and r.seq <> r.root_seq order by r.seq limit 1`,
    [stage.step],
  );
  const { id = '', root = '' } = rows[0] ?? {};
  const view = await stage.reads(ann, { around: id });
  expect(view.answers[0]?.id).toBe(root);
  expect(view.answers[0]?.replies.map((reply) => reply.id)).toContain(id);
  expect(view.previous).toBe(root);
  const nowhere = await stage.reads(ann, { around: randomUUID() });
  expect(nowhere.answers).toEqual([]);
});

test('A long thread is cut, and whole when asked for', async () => {
  const long = (await stage.reads(ann)).answers[3]?.id ?? '';
  await crowd(cast, stage.step, { answers: 0, replies: 120, under: long });
  const cut = (await stage.reads(ann)).answers[3];
  expect([cut?.replies.length, (cut?.moreReplies ?? 0) > 60]).toEqual([50, true]);
  const last = await cast.sql<{ id: string }>(
    `select r.id from posts.post r join posts.post o on o.place_id = r.place_id and o.seq = r.root_seq
     where o.id = $1 and r.id <> o.id order by r.seq desc limit 1`,
    [long],
  );
  const around = await stage.reads(ann, { around: last[0]?.id ?? '' });
  expect(around.answers[0]?.replies.map(({ id }) => id)).toContain(last[0]?.id);
  const whole = await stage.reads(ann, { thread: long });
  expect(ids(whole.answers)).toEqual([long]);
  expect(whole.answers[0]).toMatchObject({ moreReplies: 0 });
  expect([whole.next, whole.previous]).toEqual([null, null]);
});

test('Those who have had no reply are offered first, and can be looked for', async () => {
  const { waiting, answers } = await stage.reads(ann, { filter: 'unanswered' });
  expect(answers.every((one) => one.replies.length === 0 && one.firstReplyWanted)).toBe(true);
  expect(waiting.map(({ post }) => post)).toEqual(ids(answers).slice(0, 3));
  const { post } = await stage.replies(ann, waiting[0]?.post ?? '', 'You are not alone with that.');
  expect(post).not.toBe('');
  expect((await stage.reads(ann)).waiting.map((one) => one.post)).not.toContain(waiting[0]?.post);
});

test('What one is typing comes along, of the posts and fields shown, and nobody else’s', async () => {
  const { answers } = await stage.reads(ann);
  const places = [`learning.answer:${stage.step}:0`, `learning.reply:${answers[1]?.id}`];
  const elsewhere = `learning.reply:${randomUUID()}`;
  if (saveDraft === undefined) throw new Error('there is no keeping of drafts');
  for (const place of [...places, elsewhere])
    await stage.as(ann).does(saveDraft, { form: place, body: `typing in ${place}` });
  const { drafts } = await stage.reads(ann);
  expect(Object.keys(drafts).sort()).toEqual([...places].sort());
  const ben = await stage.trainee('Ben');
  expect((await stage.reads(ben)).drafts).toEqual({});
  await stage.answers(ann, 'A free chair.');
  await stage.replies(ann, answers[1]?.id ?? '', 'I know that one.');
  expect((await stage.reads(ann)).drafts).toEqual({});
});

test('A page takes a fixed number of statements, however long the discussion is', async () => {
  for (const reader of [ann, await stage.trainee('Mira')]) {
    const taken = await stage.statements(() => stage.reads(reader));
    expect(taken).toBeLessThanOrEqual(discussion.statements);
  }
  // A jump looks up one more: where it leads.
  expect(await stage.statements(() => stage.reads(ann, { filter: 'unanswered' }))).toBe(
    discussion.statements - 1,
  );
  const open = await openStage(cast, { isPublic: true });
  await crowd(cast, open.step, { answers: 30, replies: 40 });
  // With its dates: it is longer than a page.
  expect(await open.statements(() => open.reads(open.guest))).toBe(5);
});

test('Sending takes a fixed number of statements too', async () => {
  const noor = await stage.trainee('Noor');
  const [first, second] = (await stage.reads(noor)).answers;
  await stage.replies(noor, first?.id ?? '', 'The first words here.');
  const reply = () => stage.replies(noor, second?.id ?? '', 'And some more words.');
  expect(await stage.statements(reply)).toBeLessThanOrEqual(10);
});
