import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { forgotten } from '#tests/cast/forgotten.ts';
import { followThread, unfollowThread } from './follow-thread.ts';
import {
  acceptAnswer,
  deletePost,
  editPost,
  heart,
  restoreOwnPost,
  unheart,
  withdrawAcceptance,
} from './post-acts.ts';
import { openStage } from './testing/stage.ts';
import { postReply } from './post-reply.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const cleo = await cast.person('Cleo');
const modesta = await cast.withDuty(await cast.person('Modesta'), 'moderator');
const stage = await openStage(cast);
const forgetTakenBack =
  cast.registry.useCases.get('posts.forget_taken_back') ?? expect.fail('nothing is forgotten');
const edits = (who: Person, post: string, body: string, more: object = {}) =>
  cast.as(who).does(editPost, { post, body, clientId: randomUUID(), ...more });
const hiding = (person: Person, other: Person): Person => ({
  ...person,
  blocked: [other.personaId],
});

test('an edit keeps what was said before for its author and for moderators alone', async () => {
  const { thread, post } = await stage.opens(ann, { title: 'Old title' });
  await edits(ann, post, 'New words', { title: 'New title', contentNote: 'storms' });
  await edits(ann, post, 'New words', { title: 'New title', contentNote: 'storms' });
  for (const reader of [ann, modesta]) {
    const { opening, title } = await stage.reads(reader, thread);
    expect(title).toBe('New title');
    expect(opening?.earlier).toMatchObject([{ title: 'Old title', body: 'Mine was long.' }]);
  }
  const { opening } = await stage.reads(ben, thread);
  expect(opening).toMatchObject({
    earlier: [],
    html: '<p dir="auto">New words</p>',
    contentNote: 'storms',
  });
  expect(opening?.editedAt).not.toBeNull();
  const refusal = await cast
    .as(ben)
    .refused(editPost, { post, body: 'Mine', clientId: randomUUID() });
  expect(refusal.why).toBe('not_yours');
});

test('a title belongs to the opening post: with a reply it changes nothing', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  const { post } = await stage.replies(ben, id, 'Reply');
  await edits(ben, post, 'Other', { title: 'Stolen title' });
  expect((await stage.reads(ann, thread)).title).toBe('How was your day');
});

test('words taken back leave a place where others replied, and can be given back for two weeks', async () => {
  cast.at('2026-03-04T20:00:00Z');
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  const { post } = await stage.replies(ben, id, 'Words');
  const below = await stage.replies(cleo, id, 'Below', { post });
  const alone = await stage.replies(ben, id, 'Alone');
  expect((await cast.as(cleo).refused(deletePost, { post })).why).toBe('not_yours');
  expect(await forgotten(cast, () => cast.as(ben).does(deletePost, { post }))).toBe(true);
  await cast.as(ben).does(deletePost, { post: alone.post });
  const view = await stage.reads(cast.guest, thread);
  expect(view.replies).toBe(1);
  expect(view.posts).toMatchObject([
    { id: post, gone: 'deleted', by: null, html: '', source: null },
    { id: below.post, inReplyTo: { post: null, by: null } },
  ]);
  // Their author finds both.
  expect((await stage.reads(ben, thread)).posts).toHaveLength(3);
  cast.at('2026-03-18T19:00:00Z');
  await cast.as(system).does(forgetTakenBack, {});
  await cast.as(ben).does(restoreOwnPost, { post });
  expect((await stage.reads(cast.guest, thread)).posts[0]).toMatchObject({
    gone: null,
    html: '<p dir="auto">Words</p>',
  });
  cast.at('2026-03-18T20:00:01Z');
  expect((await cast.as(ben).refused(restoreOwnPost, { post: alone.post })).why).toBe('too_late');
  await cast.as(system).does(forgetTakenBack, {});
  const rows = await cast.sql('select body, body_html from posts.post where id = $1', [alone.post]);
  expect(rows).toEqual([{ body: '', body_html: '' }]);
  expect((await stage.reads(ben, thread)).posts).toHaveLength(2);
  expect((await cast.as(ann).refused(forgetTakenBack, {})).code).toBe('not_found');
});

test('a thread whose first words are taken back stays where others replied, and goes where nobody did', async () => {
  cast.at('2026-04-01T20:00:00Z');
  const quiet = await stage.opens(ann);
  await cast.as(ann).does(deletePost, { post: quiet.post });
  await expect(stage.reads(ben, quiet.threadSlug)).rejects.toMatchObject({ code: 'not_found' });
  // Nothing waits there for anybody: it was taken back, and the reason says so.
  const hers = await stage.reads(ann, quiet.threadSlug);
  expect(hers).toMatchObject({ isUnseen: true, can: { reply: 'first_words_taken_back' } });
  expect(hers.opening).toMatchObject({ gone: 'deleted', isMine: true, can: { restore: true } });
  const more = { thread: quiet.thread, body: 'And more', clientId: randomUUID() };
  const refusal = await cast.as(ann).refused(postReply, more);
  expect(refusal).toMatchObject({ code: 'forbidden', why: 'first_words_taken_back' });
  await cast.as(ann).does(restoreOwnPost, { post: quiet.post });
  expect((await stage.reads(ann, quiet.threadSlug)).can.reply).toBe(true);
  const busy = await stage.opens(ann);
  await stage.replies(ben, busy.thread, 'Yes');
  await cast.as(ann).does(deletePost, { post: busy.post });
  const view = await stage.reads(cleo, busy.threadSlug);
  expect(view).toMatchObject({ opening: { gone: 'deleted', html: '' }, can: { reply: true } });
  await stage.replies(cleo, busy.thread, 'Still here');
  expect(
    (
      await cast.as(cleo).refused(postReply, {
        thread: busy.thread,
        post: randomUUID(),
        body: 'x',
        clientId: randomUUID(),
      })
    ).code,
  ).toBe('not_found');
});

test('two who take the same words back at once, one does it; of edits at once none is lost', async () => {
  const { thread: id } = await stage.opens(ann);
  const { post } = await stage.replies(ben, id, 'Words');
  await Promise.all([edits(ben, post, 'One'), edits(ben, post, 'Two'), edits(ben, post, 'Three')]);
  expect(await cast.sql('select from posts.revision where post_id = $1', [post])).toHaveLength(3);
  const both = await Promise.allSettled([1, 2].map(() => cast.as(ben).does(deletePost, { post })));
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a heart is one heart, not for oneself, and the count is what was given', async () => {
  const { post, thread } = await stage.opens(ann);
  await Promise.all([ben, ben, cleo, modesta].map((who) => cast.as(who).does(heart, { post })));
  expect((await stage.reads(ben, thread)).opening).toMatchObject({ hearts: 3, hearted: true });
  await Promise.all([1, 2].map(() => cast.as(ben).does(unheart, { post })));
  expect((await stage.reads(ben, thread)).opening).toMatchObject({ hearts: 2, hearted: false });
  expect((await cast.as(ann).refused(heart, { post })).why).toBe('own_post');
  expect((await cast.as(cast.guest).refused(heart, { post })).code).toBe('unauthenticated');
});

test('whoever reads on the other side by a clearance for something else gives no hearts there', async () => {
  const young = await openStage(cast, { side: 'teen', reads: 'members' });
  const [tess, tom] = [
    await cast.person('Tess', { side: 'teen' }),
    await cast.person('Tom', { side: 'teen' }),
  ];
  const clearedFor = async (name: string, duty: 'mentor' | 'moderator') =>
    cast.withDuty(await cast.person(name), duty, { cleared: true });
  const { post, thread } = await young.opens(tess);
  const mentor = await clearedFor('Marta', 'mentor');
  expect((await young.reads(mentor, thread)).opening?.can.heart).toBe('readers_only_here');
  expect((await cast.as(mentor).refused(heart, { post })).why).toBe('readers_only_here');
  for (const who of [tom, await clearedFor('Mona', 'moderator')])
    await cast.as(who).does(heart, { post });
});

test('answers are chosen by who asked or by who looks after the space, several if they like', async () => {
  const { thread: id, threadSlug: thread, post } = await stage.opens(ann, { kind: 'question' });
  const [one, two] = [await stage.replies(ben, id, 'One'), await stage.replies(cleo, id, 'Two')];
  expect((await cast.as(ben).refused(acceptAnswer, { post: one.post })).why).toBe('only_who_asked');
  expect((await cast.as(ann).refused(acceptAnswer, { post })).why).toBe('not_an_answer');
  await cast.as(ann).does(acceptAnswer, { post: one.post });
  await cast.as(modesta).does(acceptAnswer, { post: two.post });
  expect((await stage.reads(cast.guest, thread)).accepted.map(({ id: chosen }) => chosen)).toEqual([
    one.post,
    two.post,
  ]);
  await cast.as(ann).does(withdrawAcceptance, { post: two.post });
  expect((await stage.reads(cast.guest, thread)).accepted).toHaveLength(1);
  const talk = await stage.opens(ann);
  const reply = await stage.replies(ben, talk.thread, 'Well');
  expect((await cast.as(ann).refused(acceptAnswer, { post: reply.post })).why).toBe(
    'not_a_question',
  );
});

test('who replies follows, unless they have left; who left is not made to follow again', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  const follows = async (who: Person) => (await stage.reads(who, thread)).follows;
  expect([await follows(ann), await follows(ben)]).toEqual([true, false]);
  await stage.replies(ben, id, 'Here');
  expect(await follows(ben)).toBe(true);
  await cast.as(ben).does(unfollowThread, { thread: id });
  await stage.replies(ben, id, 'Again');
  expect(await follows(ben)).toBe(false);
  await cast.as(ben).does(followThread, { thread: id });
  expect(await follows(ben)).toBe(true);
  expect((await cast.as(cast.guest).refused(followThread, { thread: id })).code).toBe(
    'unauthenticated',
  );
});

test('names behind an @ become links and news for people of the place, not for who is out of sight', async () => {
  const zoe = await cast.person('Zoe', { side: 'teen' });
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  await cast.sql('delete from graphile_worker._private_jobs');
  await stage.replies(ben, id, 'Hello @Cleo, @Zoe and @Ann, `@Cleo`');
  const html = (await stage.reads(cast.guest, thread)).posts[0]?.html ?? '';
  expect(html).toContain(
    `<a class="mention" href="/people/${cleo.personaId}">@<bdi>Cleo</bdi></a>`,
  );
  expect(html).toContain('<code>@Cleo</code>');
  expect(html).not.toContain(zoe.personaId);
  await stage.replies(hiding(ben, cleo), id, 'Not @Cleo');
  const mentions = await cast.sql(
    'select persona_id, written from posts.mention where written = $1',
    ['@Cleo'],
  );
  expect(mentions).toEqual([{ persona_id: cleo.personaId, written: '@Cleo' }]);
});

test('whoever goes by another name since stays meant where an edit leaves the old one, behind a wide ＠, too', async () => {
  const mina = await cast.person('Mina');
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  const { post } = await stage.replies(ben, id, 'Thanks ＠Mina');
  await cast.sql(`update accounts.persona set name = 'Wren', folded = 'wren' where id = $1`, [
    mina.personaId,
  ]);
  await cast.as(ben).does(editPost, { post, body: 'Thanks, ＠Mina!', clientId: randomUUID() });
  expect((await stage.reads(ann, thread)).posts[0]?.html).toContain(mina.personaId);
});

test('between people who blocked each other nothing is to be met: no thread, no post, no name', async () => {
  const { thread: id, threadSlug: thread, post } = await stage.opens(ann);
  const { post: reply } = await stage.replies(ben, id, 'Mine');
  await stage.replies(cleo, id, 'To Ben', { post: reply });
  const away = hiding(ben, ann);
  await expect(stage.reads(away, thread)).rejects.toMatchObject({ code: 'not_found' });
  expect((await cast.as(away).refused(heart, { post })).code).toBe('not_found');
  const view = await stage.reads(hiding(ann, ben), thread);
  expect(view.posts).toMatchObject([{ inReplyTo: { post: null, by: null } }]);
  expect(JSON.stringify(view)).not.toContain(ben.personaId);
  expect((await cast.as(hiding(ann, ben)).refused(heart, { post: reply })).code).toBe('not_found');
  expect((await stage.reads(hiding(modesta, ben), thread)).posts).toHaveLength(2);
});
