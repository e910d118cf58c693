import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { editPost, hidePost, releasePost, restorePost, revealAuthor } from '../thread/post-acts.ts';
import { postReply } from '../thread/post-reply.ts';
import { thread as threadPage } from '../thread/thread.ts';
import { closeThread, reopenThread } from './close-thread.ts';
import { asks } from '#tests/matrix/asks.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { held, heldCount } from './held.ts';
import { moderationLog } from './log.ts';
import { hideThread } from './hide-thread.ts';
import { featureThread, pinThread, unfeatureThread, unpinThread } from './mark-thread.ts';
import { moderation } from './moderation-page.ts';
import { openStage, type Stage, why } from './testing/stage.ts';

let stage: Stage;
let ann: Person, ben: Person, chidi: Person, mira: Person, keeper: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, chidi, mira, keeper } = stage);
});

test('Mira hides a post with a rule and a reason; Ben reads both, others read nothing, and it comes back', async () => {
  const thread = await stage.opens(ann, 'A sharp word');
  const sharp = await stage.replies(ben, thread.thread, 'That was foolish of you.');
  expect((await stage.as(ann).refused(hidePost, { post: sharp, ...why })).why).toBe(
    'only_moderators',
  );
  expect(
    (await stage.as(mira).refused(hidePost, { post: sharp, reason: why.reason })).fields,
  ).toEqual({ rule: 'rule_missing' });

  await stage.as(mira).does(hidePost, { post: sharp, ...why });
  const { posts, replies: count } = await stage.reads(stage.guest, thread);
  expect(JSON.stringify(posts)).not.toContain('foolish');
  expect(count).toBe(0);
  expect((await stage.as(mira).refused(hidePost, { post: sharp, ...why })).why).toBe(
    'already_gone',
  );

  const told = await stage.as(ben).asks(decisionsAboutMe, {});
  const hidden = { says: 'log.act.hide', rule: 'kindness', reason: why.reason };
  expect(told.decisions[0]).toMatchObject({ ...hidden, dutyKind: 'moderator' });
  expect(JSON.stringify(told)).not.toContain(mira.personaId);
  const { decisions } = await stage.as(ann).asks(decisionsAboutMe, {});
  expect(decisions.filter(({ says }) => says === 'log.act.hide')).toEqual([]);

  await stage.as(mira).does(restorePost, { post: sharp, reason: 'It was meant kindly after all.' });
  expect(JSON.stringify((await stage.reads(stage.guest, thread)).posts)).toContain('foolish');
});

test('a hidden opening post takes its thread out of sight, but not from its author and those who look after it', async () => {
  const thread = await stage.opens(ben, 'Cheap pills');
  const { opening } = await stage.reads(ben, thread);
  await stage
    .as(mira)
    .does(hidePost, { post: opening?.id, rule: 'no_selling', reason: 'Nobody sells here.' });
  for (const who of [ann, stage.guest])
    expect(
      (
        await stage
          .as(who)
          .refused(threadPage, { spaceSlug: thread.spaceSlug, threadSlug: thread.threadSlug })
      ).code,
    ).toBe('not_found');
  expect((await stage.reads(ben, thread)).isUnseen).toBe(true);
  expect((await stage.reads(mira, thread)).isUnseen).toBe(true);
});

test('nobody looks after their own words', async () => {
  const thread = await stage.opens(mira, 'My own');
  const { opening } = await stage.reads(mira, thread);
  const hide = { post: opening?.id, ...why };
  expect((await stage.as(mira).refused(hidePost, hide)).why).toBe('delete_your_own');
});

test('a closed thread is read and not added to, until it is opened again', async () => {
  const { thread } = await stage.opens(ann, 'Going in circles');
  const close = { thread, ...why };
  await stage.as(mira).does(closeThread, close);
  const reply = { thread, body: 'One more', clientId: randomUUID() };
  expect((await stage.as(ben).refused(postReply, reply)).why).toBe('thread_closed');
  expect((await stage.as(mira).refused(closeThread, close)).why).toBe('already_closed');
  await stage.as(mira).does(reopenThread, { thread, reason: 'A night has passed.' });
  await stage.replies(ben, thread, 'One more');
});

test('what is pinned is pinned once, and taken down once', async () => {
  const thread = await stage.opens(ann, 'Worth keeping');
  await stage.as(mira).does(pinThread, { thread: thread.thread });
  await stage.as(mira).does(pinThread, { thread: thread.thread });
  await stage.as(mira).does(featureThread, { thread: thread.thread });
  await stage.as(mira).does(unpinThread, { thread: thread.thread });
  expect((await stage.as(ann).refused(pinThread, { thread: thread.thread })).why).toBe(
    'only_moderators',
  );
  const { acts } = await stage.as(mira).asks(moderation, { threadSlug: thread.threadSlug });
  expect(acts.map(({ act }) => act).sort()).toEqual(['feature', 'pin', 'unpin']);
  await stage.as(mira).does(hideThread, { thread: thread.thread, ...why });
  for (const sets of [pinThread, featureThread])
    expect((await stage.as(mira).refused(sets, { thread: thread.thread })).why).toBe(
      'thread_is_hidden',
    );
  await stage.as(mira).does(unfeatureThread, { thread: thread.thread });
});

test('a post that waited is let through in the words that were looked at, and then it is told', async () => {
  const thread = await stage.opens(ann, 'Waiting for somebody');
  const waiting = await stage.replies(ben, thread.thread, 'Words that wait');
  await stage.drain();
  await stage.sql('update posts.post set held_at = now() where id = $1', [waiting]);
  const queue = await stage.as(mira).asks(held, {});
  expect(queue.held.map(({ post }) => post)).toContain(waiting);
  expect((await stage.as(mira).asks(heldCount, {})).count).toBe(queue.count);
  expect((await stage.as(ann).refused(held, {})).code).toBe('not_found');
  const elsewhere = await stage.withDuty(await stage.person('Elsa'), 'host', {
    scope: stage.nights.space,
  });
  expect(await stage.as(elsewhere).asks(held, {})).toMatchObject({ held: [], count: 0 });
  // Who looks besides: whoever does so everywhere, and to them whoever does anywhere; out of sight, nobody.
  const looks = async (who: typeof ann) =>
    new Map((await stage.as(who).asks(held, {})).looks.map(({ name, where }) => [name, where]));
  expect((await looks(elsewhere)).get('Mira')).toBeNull();
  // Of whoever looks in one place alone it says so.
  expect((await looks(mira)).get('Elsa')).toEqual(['Nights']);
  expect((await looks({ ...mira, blocked: [elsewhere.personaId] })).has('Elsa')).toBe(false);
  const { post } = await stage
    .as(mira)
    .asks(moderation, { threadSlug: thread.threadSlug, post: waiting });
  expect(post).toMatchObject({ state: 'held', seen: '', can: { release: true } });
  // Whoever may not read it is not told that it is there either.
  expect((await stage.as(ann).refused(releasePost, { post: waiting })).code).toBe('not_found');
  const since = new Date().toISOString();
  const other = await stage.as(mira).refused(releasePost, { post: waiting, seen: since });
  expect(other.why).toBe('words_changed');
  await stage.as(mira).does(releasePost, { post: waiting, seen: '' });
  expect(JSON.stringify((await stage.reads(stage.guest, thread)).posts)).toContain(
    'Words that wait',
  );
  expect((await stage.as(mira).refused(releasePost, { post: waiting })).why).toBe('not_held');
});

test('first words that wait since an edit leave what others replied in sight, unless the title waits with them', async () => {
  const doubtful = 'Buy at https://a.example and https://b.example and https://c.example';
  for (const [title, isRead] of [
    [undefined, true],
    ['Called otherwise', false],
  ] as const) {
    const thread = await stage.opens(ben, 'Edited into something doubtful');
    await stage.replies(ann, thread.thread, 'I have been there, too');
    const clientId = crypto.randomUUID();
    const edited = { post: thread.post, body: doubtful, clientId, ...(title && { title }) };
    expect(await stage.as(ben).does(editPost, edited)).toMatchObject({ held: true });
    const shown = await stage.reads(chidi, thread).then(JSON.stringify, () => null);
    expect(shown !== null && shown.includes('I have been there, too')).toBe(isRead);
    expect(shown ?? '').not.toContain('a.example');
    await stage.as(mira).does(releasePost, { post: thread.post });
    expect(JSON.stringify(await stage.reads(chidi, thread))).toContain('a.example');
  }
});

test('what waits already is called otherwise, and nobody reads that title before it was looked at', async () => {
  const doubtful = 'Buy at https://a.example and https://b.example and https://c.example';
  const thread = await stage.opens(ben, 'Edited in two goes');
  await stage.replies(ann, thread.thread, 'I have been there, too');
  const changes = (more: object) =>
    stage
      .as(ben)
      .does(editPost, { post: thread.post, body: doubtful, clientId: randomUUID(), ...more });
  await changes({});
  await changes({ title: 'Nobody looked at this' });
  expect(await stage.reads(chidi, thread).then(JSON.stringify, () => null)).toBeNull();
  await stage.drain();
  const hers = await asks(stage, ann, 'notifications.inbox', {});
  expect(JSON.stringify(hers)).not.toContain('Nobody looked at this');
});

test('words that changed twice within an hour are not let through for those looked at, with a name or without', async () => {
  const thread = await stage.opens(ann, 'Waiting and changing');
  for (const anonymous of [false, true]) {
    const waiting = await stage.replies(ben, thread.thread, 'Words that wait', { anonymous });
    await stage.sql('update posts.post set held_at = now() where id = $1', [waiting]);
    const changes = (body: string) =>
      stage.as(ben).does(editPost, { post: waiting, body, clientId: randomUUID() });
    await changes('Words that were looked at');
    const view = await stage
      .as(mira)
      .asks(moderation, { threadSlug: thread.threadSlug, post: waiting });
    const seen = view.post?.seen ?? '';
    await changes('Words that nobody looked at');
    const refused = await stage.as(mira).refused(releasePost, { post: waiting, seen });
    expect(refused.why).toBe('words_changed');
    const again = await stage
      .as(mira)
      .asks(moderation, { threadSlug: thread.threadSlug, post: waiting });
    await stage.as(mira).does(releasePost, { post: waiting, seen: again.post?.seen ?? '' });
  }
});

test('who wrote without a name is told to a holder of a case alone, and the author can read that it happened', async () => {
  const thread = await stage.opens(ben, 'Nobody knows me here', { anonymous: true });
  const { opening } = await stage.reads(ann, thread);
  const input = { post: opening?.id, reason: 'Case 12: worried about their safety.' };
  // Whom the page leads there, and whom it does not.
  const isLed = async (who: Person) => (await stage.reads(who, thread)).can.reveal;
  for (const who of [ann, mira, keeper]) {
    expect((await stage.as(who).refused(revealAuthor, input)).why).toBe('only_case_holders');
    expect(await isLed(who)).toBe(false);
  }
  const holder = await stage.withDuty(await stage.person('Casimir'), 'case_holder');
  expect(await isLed(holder)).toBe(true);
  expect(await stage.as(holder).does(revealAuthor, input)).toMatchObject({
    author: { name: 'Ben' },
  });
  expect((await stage.as(ben).asks(decisionsAboutMe, {})).decisions[0]?.says).toBe(
    'log.act.reveal',
  );
  await stage.drain();
  const inbox = stage.registry.queries.get('notifications.inbox') ?? expect.fail();
  const { items } = (await stage.as(ben).asks(inbox, {})) as { items: object[] };
  expect(items[0]).toMatchObject({ says: 'inbox.revealed_reveal', reason: input.reason });
  const named = await stage.opens(ann, 'With my name');
  const ofAnn = (await stage.reads(ben, named)).opening?.id;
  expect((await stage.as(holder).refused(revealAuthor, { ...input, post: ofAnn })).why).toBe(
    'has_a_name',
  );
  const audited = await stage.sql<{ person: string | null }>(
    `select person_pseudonym as person from platform.audit_entry where act = 'community.reveal_author'`,
  );
  expect(audited).toEqual([{ person: null }]);
});

test('the log is read by those who look after the space, and can only grow', async () => {
  const { thread: id } = await stage.opens(ann, 'Much ado');
  await stage.as(mira).does(closeThread, { thread: id, ...why });
  await stage.as(mira).does(reopenThread, { thread: id, reason: why.reason });
  const { spaceSlug } = stage.asking;
  const log = await stage.as(mira).asks(moderationLog, { spaceSlug });
  expect(log.acts.slice(0, 2)).toMatchObject([
    { act: 'reopen', by: { name: 'Mira' } },
    { act: 'close', by: { name: 'Mira' } },
  ]);
  expect((await stage.as(ann).refused(moderationLog, { spaceSlug })).code).toBe('not_found');
  await expect(stage.sql('update posts.moderation set reason = null')).rejects.toThrow(
    /permission denied/,
  );
  await expect(stage.sql('delete from posts.moderation')).rejects.toThrow(/permission denied/);
});
