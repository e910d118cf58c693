import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { community } from '#modules/community/index.server.ts';
import { postReply } from './posting.ts';
import { openStage, type Stage } from './testing/stage.ts';
import { editPost, heart, releasePost, removePost, restorePost } from './post-acts.ts';

// Several addresses among few words: screening lets a person decide.
const LINKS = 'https://a.example https://b.example https://c.example';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

async function setUp(): Promise<Stage & { ann: Person; ben: Person; tomas: Person }> {
  const stage = await openStage(cast);
  const tomas = await cast.withDuty(
    await cast.person(`Tomas of ${stage.slugs.programmeSlug}`),
    'moderator',
    {
      scope: stage.programmeId,
    },
  );
  return { ...stage, ann: await stage.trainee('Ann'), ben: await stage.trainee('Ben'), tomas };
}

test('A held answer is seen by its author and moderators only, and counts once it is released', async () => {
  const { ann, ben, tomas, ...stage } = await setUp();
  await stage.answers(ben, 'A bell at the door.');
  const hers = await stage.answers(ann, `Look here ${LINKS}`);
  expect(hers).toMatchObject({ held: true, progress: 'not_started' });
  await stage.drain();
  expect(await stage.told(ben)).toEqual([]);

  expect((await stage.reads(ann)).myAnswer).toMatchObject({ id: hers.post, held: true });
  expect((await stage.reads(ann)).can.answer).toBe('already_answered');
  expect((await stage.reads(ben)).answers).toEqual([]);
  expect((await stage.reads(tomas)).answers.map(({ id }) => id)).toContain(hers.post);
  for (const act of [heart, releasePost])
    expect((await stage.as(ben).refused(act, { post: hers.post })).code).toBe('not_found');
  const reply = { post: hers.post, body: 'I cannot know of this.', clientId: crypto.randomUUID() };
  expect((await stage.as(ben).refused(postReply, reply)).code).toBe('not_found');
  expect((await stage.as(ann).refused(releasePost, { post: hers.post })).why).toBe(
    'only_moderators',
  );

  await stage.as(tomas).does(releasePost, { post: hers.post });
  await stage.drain();
  expect(await stage.told(ben)).toEqual(['peer_came']);
  expect((await stage.reads(ben)).answers.map(({ id }) => id)).toEqual([hers.post]);
  expect((await stage.reads(ann)).mine?.state).toBe('reply_to_a_peer');
  expect((await stage.as(tomas).refused(releasePost, { post: hers.post })).why).toBe('not_held');
});

test('An answer that was taken away while it waited waits no more; given back, it is read and counts', async () => {
  const { ann, ben, tomas, ...stage } = await setUp();
  await stage.answers(ben, 'A bell at the door.');
  const { post } = await stage.answers(ann, `Look here ${LINKS}`);
  const reason = 'These are shops.';
  await stage.as(tomas).does(removePost, { post, rule: 'no_selling', reason });
  const theirs = (await stage.reads(tomas)).answers.find(({ id }) => id === post);
  expect(theirs).toMatchObject({ held: false, heldSince: null, hidden: true });
  await stage.as(tomas).does(restorePost, { post, reason: 'They are clinics.' });
  await stage.drain();
  expect(await stage.told(ben)).toEqual(['peer_came']);
  expect((await stage.reads(ben)).answers).toMatchObject([{ id: post, held: false }]);
  expect((await stage.reads(ann)).mine?.state).toBe('reply_to_a_peer');
});

test('A released reply grants what was waiting for it', async () => {
  const { ann, ben, tomas, ...stage } = await setUp();
  await stage.answers(ann, 'A chair by the door.');
  const bens = await stage.answers(ben, 'A bell above it.');
  const reply = await stage.replies(ann, bens.post, `These helped me: ${LINKS}`);
  expect(reply).toMatchObject({ held: true, counts: 'reply', progress: 'reply_to_a_peer' });
  expect((await stage.reads(ben)).myAnswer).toMatchObject({ replies: [], firstReplyWanted: true });
  await stage.as(tomas).does(releasePost, { post: reply.post });
  await stage.drain();
  expect(await stage.told(ann)).toContain('step_done');
  expect(await stage.told(ben)).toEqual(['replied']);
  const [shown] = (await stage.reads(ben)).myAnswer?.replies ?? [];
  expect(shown).toMatchObject({ id: reply.post, held: false });
});

test('A reply that is edited into something doubtful waits, and keeps its place for those who replied', async () => {
  const { ann, ben, tomas, ...stage } = await setUp();
  const anns = await stage.answers(ann, 'A chair by the door.');
  const bens = await stage.replies(ben, anns.post, 'I sat on it.');
  await stage.replies(ann, bens.post, 'I noticed.');
  const edited = await stage
    .as(ben)
    .does(editPost, { post: bens.post, body: LINKS, clientId: crypto.randomUUID() });
  expect(edited.held).toBe(true);
  const replies = (await stage.reads(ann)).myAnswer?.replies ?? [];
  expect(replies.map(({ gone, html, by }) => [gone, html === '', by])).toEqual([
    ['held', true, null],
    [null, false, { kind: 'named', id: ann.personaId, name: 'Ann', avatar: null }],
  ]);
  await stage
    .as(tomas)
    .does(removePost, { post: bens.post, rule: 'no_selling', reason: 'Only addresses.' });
  const after = (await stage.reads(ann)).myAnswer?.replies ?? [];
  expect(after.map(({ gone }) => gone)).toEqual(['hidden', null]);
});

test('Acts of power over posts are in the audit, with their reason and whom they concern', async () => {
  const { ann, tomas, ...stage } = await setUp();
  const hers = await stage.answers(ann, `Look here ${LINKS}`);
  await stage.as(tomas).does(releasePost, { post: hers.post });
  await stage
    .as(tomas)
    .does(removePost, { post: hers.post, rule: 'kindness', reason: 'On second thought.' });
  const entries = await stage.sql<{ act: string; reason: string | null; concerned: boolean }>(
    `select act, reason, person_pseudonym is not null as concerned from platform.audit_entry
     where subject_id = $1 order by act desc`,
    [hers.post],
  );
  expect(entries).toEqual([
    { act: 'learning.remove_post', reason: 'On second thought.', concerned: true },
    { act: 'learning.release_post', reason: null, concerned: true },
  ]);
});

type CommunityQuery = (typeof community.queries)[number];
function communityQuery<Name extends CommunityQuery['name']>(name: Name) {
  const isIt = (one: CommunityQuery): one is Extract<CommunityQuery, { name: Name }> =>
    one.name === name;
  const found = community.queries.find(isIt);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

test('What waits and what was done in a discussion stand where they do for threads, for those whom it concerns', async () => {
  const log = communityQuery('community.moderation_log');
  const queue = communityQuery('community.held');
  const { ann, ben, tomas, ...stage } = await setUp();
  const hers = await stage.answers(ann, `Look here ${LINKS}`);
  const waits = await stage.as(tomas).asks(queue, {});
  expect(waits).toMatchObject({ held: [{ post: hers.post }], count: 1 });
  expect((await stage.as(tomas).asks(log, {})).acts).toEqual([]);
  expect(waits.held[0]?.link).toMatch(
    new RegExp(`^/learn/.*around=${hers.post}&do=tend:${hers.post}#p-${hers.post}$`),
  );
  const stranger = await cast.withDuty(await cast.person('Elsewhere'), 'moderator', {
    scope: crypto.randomUUID(),
  });
  expect(await stage.as(stranger).asks(queue, {})).toMatchObject({ held: [], count: 0 });
  expect(await stage.as(stranger).asks(log, {})).toMatchObject({ acts: [] });

  await stage
    .as(tomas)
    .does(removePost, { post: hers.post, rule: 'kindness', reason: 'Only addresses.' });
  const done = { act: 'hide', rule: 'kindness', reason: 'Only addresses.' };
  const link = waits.held[0]?.link.replace(/&do=[^#]*/, '');
  const why = { rule: 'kindness', reason: 'Only addresses.' };
  expect((await stage.as(ann).asks(decisionsAboutMe, {})).decisions[0]).toMatchObject({
    ...{ ...why, says: 'log.act.hide', title: 'Making room', link },
  });
  const { decisions } = await stage.as(ben).asks(decisionsAboutMe, {});
  const others = decisions.map((one) => one.link);
  expect(others).not.toContain(link);
  const after = await stage.as(tomas).asks(log, {});
  expect((await stage.as(tomas).asks(queue, {})).count).toBe(0);
  expect(after).toMatchObject({ acts: [{ ...done, by: { id: tomas.personaId } }] });
  expect((await stage.as(stranger).asks(log, {})).acts).toEqual([]);
});
