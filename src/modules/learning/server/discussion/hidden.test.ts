import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { editAnswer, postAnswer, postReply } from './posting.ts';
import { openStage, type Stage } from './testing/stage.ts';
import { deletePost, editPost, heart, preview, removePost } from './post-acts.ts';

const LINKS = 'https://a.example https://b.example https://c.example';
const CURSORS = ['before', 'after', 'around', 'thread', 'also'] as const;

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

async function conversation(): Promise<
  Stage & { ann: Person; ben: Person; mira: Person; tomas: Person; anns: string; miras: string }
> {
  const stage = await openStage(cast, { isPublic: true });
  const [ann, ben, mira] = [
    await stage.trainee('Ann'),
    await stage.trainee('Ben'),
    await stage.trainee('Mira'),
  ];
  const tomas = await cast.withDuty(await cast.person(`Tomas of ${stage.step}`), 'moderator', {
    scope: stage.programmeId,
  });
  const { post: anns } = await stage.answers(ann, 'A chair by the door.');
  const { post: miras } = await stage.replies(mira, anns, 'It is warm.');
  return { ...stage, ann, ben, mira, tomas, anns, miras };
}

test('An address with a post one may not read says no more than an unknown one', async () => {
  const { ann, ben, mira, tomas, anns, miras, ...stage } = await conversation();
  const young = await openStage(cast, { side: 'teen' });
  const other = await openStage(cast);
  const hidden = {
    teens: (await young.answers(await young.trainee('Yui'), 'A swing in the yard.')).post,
    elsewhere: (await other.answers(await other.trainee('Omar'), 'A bench outside.')).post,
    held: (await stage.answers(mira, `Look here ${LINKS}`)).post,
    heldReply: (await stage.replies(mira, anns, `And here ${LINKS}`)).post,
    removed: (await stage.replies(mira, anns, 'Something unkind.')).post,
    deleted: (await stage.replies(mira, anns, 'Something hasty.')).post,
  };
  await stage
    .as(tomas)
    .does(removePost, { post: hidden.removed, rule: 'kindness', reason: 'Unkind.' });
  await stage.as(mira).does(deletePost, { post: hidden.deleted });
  // Newer than all of the hidden ones, so that there is something on both sides of each.
  await stage.answers(ben, 'A bell above it.');

  for (const reader of [stage.guest, ben])
    for (const cursor of CURSORS) {
      const unknown = await stage.reads(reader, { [cursor]: randomUUID() });
      for (const [which, id] of Object.entries(hidden)) {
        const view = await stage.reads(reader, { [cursor]: id });
        expect(view, `${cursor}=${which}`).toEqual(unknown);
      }
    }
  const around = async (reader: Person, id: string) =>
    (await stage.reads(reader, { around: id })).answers.map((answer) => answer.id);
  expect(await around(ben, miras)).toEqual([anns]);
  expect(await around(tomas, hidden.held)).toEqual([hidden.held, anns]);
  expect(await around(mira, hidden.heldReply)).toEqual([anns]);
  await stage.replies(ann, miras, 'Thank you for sitting.');
  await stage.as(mira).does(deletePost, { post: miras });
  expect(await around(ben, miras)).toEqual([anns]);
});

test('Nobody is named by what others said to them once their own words are gone', async () => {
  const { ann, ben, mira, tomas, anns, miras, ...stage } = await conversation();
  await stage.as(ann).does(heart, { post: miras });
  const bens = await stage.replies(ben, miras, 'Was it free?');
  const repliesFor = async (reader: Person | Cast['guest']) =>
    (await stage.reads(reader)).answers.flatMap(({ replies }) => replies);
  const [before] = (await repliesFor(stage.guest)).filter(({ id }) => id === bens.post);
  expect(before?.inReplyTo).toMatchObject({ post: miras, by: { name: 'Mira' } });
  expect(before?.counted.peer).toBe(mira.personaId);

  await stage.as(tomas).does(removePost, { post: miras, rule: 'kindness', reason: 'Not kind.' });
  for (const reader of [stage.guest, ann]) {
    const shown = await repliesFor(reader);
    expect(JSON.stringify(shown)).not.toContain('"Mira"');
    expect(JSON.stringify(shown)).not.toContain(mira.personaId);
  }
  const [gap, reply] = await repliesFor(stage.guest);
  expect(gap).toMatchObject({ gone: 'hidden', by: null, hearts: 0, hearted: false });
  expect(reply).toMatchObject({ id: bens.post, inReplyTo: { post: null, by: null } });
  expect(reply?.counted).toEqual({ counts: 'reply', peer: null, because: null });
  for (const reader of [tomas, mira])
    expect((await repliesFor(reader))[0]).toMatchObject({ gone: null, hidden: true, hearts: 1 });
  const evidence = (await stage.reads(ben)).mine?.posts.find(({ id }) => id === bens.post);
  expect(evidence).toMatchObject({ toName: 'Mira', counted: { peer: mira.personaId } });

  const direct = await stage.replies(ben, anns, 'A good chair.');
  await stage.as(ann).does(deletePost, { post: anns });
  const [stub] = (await stage.reads(stage.guest)).answers;
  expect(stub).toMatchObject({ gone: 'deleted', isHost: false, by: null });
  expect(JSON.stringify(stub)).not.toContain(ann.personaId);
  expect(stub?.replies.map(({ id }) => id)).toContain(direct.post);
});

test('Words too long are refused before anything is done with them', async () => {
  const { ann, ben, anns, miras, mira, ...stage } = await conversation();
  // No word among them: whoever looks at the words first gives another reason.
  const long = '🙂 '.repeat(6000);
  const clientId = randomUUID();
  const field = { 'parts.0': 'text_too_long' };
  const given = { step: stage.step, parts: [long], clientId };
  expect((await stage.as(ben).refused(postAnswer, given)).fields).toEqual(field);
  const edited = { post: anns, parts: [long], clientId };
  expect((await stage.as(ann).refused(editAnswer, edited)).fields).toEqual(field);
  for (const [act, who] of [[postReply, ben] as const, [editPost, mira] as const]) {
    const refusal = await stage.as(who).refused(act, { post: miras, body: long, clientId });
    expect(refusal.fields).toEqual({ body: 'text_too_long' });
  }
});

test('No more is rendered for looking at it than an answer may have', async () => {
  const { ann, ...stage } = await conversation();
  const reasons = async (parts: string[]) =>
    Object.entries((await stage.as(ann).refused(preview, { parts })).fields ?? {});
  const most = 'a'.repeat(10_000);
  expect((await stage.as(ann).does(preview, { parts: [most, most] })).html).toHaveLength(2);
  expect(await reasons([`${most}a`])).toEqual([['parts.0', 'text_too_long']]);
  expect(await reasons([most, most, 'a'])).toEqual([['parts', 'text_too_long']]);
  expect(await reasons(Array.from({ length: 13 }, () => 'a'))).toEqual([
    ['parts', 'text_too_long'],
  ]);
});
