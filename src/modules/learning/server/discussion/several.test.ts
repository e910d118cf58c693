import { beforeAll, expect, test } from 'vitest';
import { community } from '#modules/community/index.server.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { choosing } from './choosing.ts';
import { hidePosts, restorePosts } from './several.ts';
import { removePost, restorePost } from './post-acts.ts';
import { openStage } from './testing/stage.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const why = { rule: 'kindness', reason: 'A quarrel.' } as const;
const log = () =>
  community.queries.find(({ name }) => name === 'community.moderation_log') ??
  expect.fail('no log');

async function quarrel() {
  const stage = await openStage(cast);
  const scope = stage.programmeId;
  const guard = (name: string) =>
    cast
      .person(`${name} ${scope.slice(0, 6)}`)
      .then((who) => cast.withDuty(who, 'moderator', { scope }));
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const { post: anns } = await stage.answers(ann, 'A chair by the door.');
  const { post: bens } = await stage.answers(ben, 'A bell above it.');
  const { post: reply } = await stage.replies(ben, anns, 'That is a silly chair.');
  const { post: back } = await stage.replies(ann, bens, 'And what a bell.');
  return { ...stage, ann, ben, tomas: await guard('Tomas'), anns, bens, reply, back };
}
type Quarrel = Awaited<ReturnType<typeof quarrel>>;
const seenBy = async (stage: Quarrel, who: Person) =>
  (await stage.reads(who)).answers.flatMap((one) => [one.id, ...one.replies.map(({ id }) => id)]);
const linesOf = async (stage: Quarrel) => {
  const { acts } = (await cast.as(stage.tomas).asks(log() as never, {})) as {
    acts: { act: string; count: number | null; givesBack: string | null; can: { undo: unknown } }[];
  };
  return acts;
};

test('Tomas hides a quarrel at once: each is told once, what stays counts, and it is given back as one deed', async () => {
  const stage = await quarrel();
  const { ann, ben, tomas, reply, back, anns, bens, slugs } = stage;
  expect((await stage.reads(ben)).mine?.state).toBe('completed');
  const carl = await stage.trainee('Carl');
  await stage.drain();
  const before = await stage.told(ben);
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  const posts = [reply, back].join(',');
  const { deed, count } = await cast.as(tomas).does(hidePosts, { posts, ...why });
  expect(count).toBe(2);
  expect((await seenBy(stage, carl)).sort()).toEqual([anns, bens].sort());
  expect((await stage.reads(ben)).mine?.state, 'what was completed stays').toBe('completed');
  await stage.drain();
  expect(await stage.told(ben)).toEqual([...before, 'removed']);
  expect(await cast.as(ann).asks(decisionsAboutMe, {})).toMatchObject({
    decisions: [{ says: 'log.act.hide', reason: why.reason }],
  });

  const [line, ...older] = await linesOf(stage);
  expect(line).toMatchObject({
    ...{ act: 'hide_posts', count: 2 },
    givesBack: `/learn/${slugs.programmeSlug}/${slugs.stepSlug}/choose?deed=${deed}`,
  });
  expect(
    older.filter(({ act }) => act === 'hide'),
    'it is one line',
  ).toEqual([]);
  const view = await cast.as(tomas).asks(choosing, { ...slugs, deed });
  expect(view.hidden?.posts.map(({ id }) => id)).toEqual([reply, back]);

  // One was given back by itself meanwhile, and hidden anew: that is another act, which stays.
  await cast.as(tomas).does(restorePost, { post: back, reason: 'After all.' });
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  await cast.as(tomas).does(removePost, { post: back, ...why });
  const done = await cast.as(tomas).does(restorePosts, { deed, reason: 'It was a joke.' });
  expect(done.count).toBe(1);
  expect(await seenBy(stage, carl)).toContain(reply);
  expect(await seenBy(stage, carl)).not.toContain(back);
  await stage.drain();
  expect(await stage.told(ben)).toContain('restored');
  expect(await linesOf(stage)).toMatchObject([
    { act: 'undo', givesBack: null },
    {},
    {},
    { act: 'hide_posts', givesBack: null },
  ]);
  const again = await cast.as(tomas).refused(restorePosts, { deed, reason: 'Once more.' });
  expect(again).toMatchObject({ code: 'conflict', why: 'not_hidden' });
});

test('hidden answers count no more, and count again when they are given back', async () => {
  const { ben, tomas, bens, reply, ...stage } = await quarrel();
  const carl = await stage.trainee('Carl');
  await stage.answers(carl, 'A table for all.');
  const { post: his } = await stage.replies(carl, bens, 'I like the sound of it.');
  expect((await stage.reads(carl)).mine?.state).toBe('completed');
  const { deed } = await cast.as(tomas).does(hidePosts, { posts: [bens, reply], ...why });
  const counted = () =>
    cast.sql<{ stands: boolean }>(
      'select stands from learning.counted where post_id = any($1) order by seq',
      [[bens, reply, his]],
    );
  expect(await counted()).toEqual([{ stands: false }, { stands: false }, { stands: true }]);
  expect((await stage.reads(ben)).can.answer, 'he may answer anew').toBe(true);
  await cast.as(tomas).does(restorePosts, { deed, reason: 'Looked at again.' });
  expect(await counted()).toEqual([{ stands: true }, { stands: true }, { stands: true }]);
  expect((await stage.reads(ben)).can.answer).toBe('already_answered');
});

test('whose own words were among them gives back the rest, once those are back; the page says so before', async () => {
  const stage = await quarrel();
  const { ann, tomas, reply, back, slugs } = stage;
  const { deed } = await cast.as(tomas).does(hidePosts, { posts: [reply, back], ...why });
  const twin = cast.as(await cast.withDuty(ann, 'moderator', { scope: stage.programmeId }));
  const may = async () => (await twin.asks(choosing, { ...slugs, deed })).can.restore;
  expect(await may()).toBe('somebody_else_decides');
  await cast.as(tomas).does(restorePost, { post: back, reason: 'After all.' });
  expect(await may()).toBe(true);
  expect((await twin.does(restorePosts, { deed, reason: 'And this.' })).count).toBe(1);
});

test('nobody hides what is theirs, what stands elsewhere, or where they do not look after', async () => {
  const stage = await quarrel();
  const { ann, tomas, anns, reply, back, slugs } = stage;
  const other = await quarrel();
  const both = { posts: [reply, back], ...why };
  expect((await cast.as(ann).refused(hidePosts, both)).why).toBe('only_moderators');
  expect((await cast.as(other.tomas).refused(hidePosts, both)).why).toBe('only_moderators');
  expect((await cast.as(ann).refused(choosing, slugs)).code).toBe('not_found');
  const across = { posts: [reply, other.reply], ...why };
  expect((await cast.as(tomas).refused(hidePosts, across)).why).toBe('not_all_here');
  expect(await cast.as(tomas).refused(hidePosts, { posts: '', ...why })).toMatchObject({
    fields: { posts: 'posts_missing' },
  });
  const twin = await cast.withDuty(ann, 'moderator', { scope: stage.programmeId });
  expect((await cast.as(twin).refused(hidePosts, both)).why).toBe('own_among_them');
  const { deed } = await cast.as(tomas).does(hidePosts, { posts: [anns], ...why });
  const mine = { deed, reason: 'Mine.' };
  expect((await cast.as(twin).refused(restorePosts, mine)).why).toBe('somebody_else_decides');
  expect((await cast.as(other.tomas).refused(restorePosts, mine)).code).toBe('not_found');
  expect(await seenBy(stage, tomas)).toContain(anns);
});
