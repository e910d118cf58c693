import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { markSeen } from '../thread/mark-seen.ts';
import { hidePost } from '../thread/post-acts.ts';
import { hidePosts } from './hide-posts.ts';
import { moderationLog } from './log.ts';
import { movePosts } from './move-posts.ts';
import { splitThread } from './split-thread.ts';
import { openStage, why, type Stage } from './testing/stage.ts';
import { undoAct } from './undo.ts';

let stage: Stage;
let ann: Person, ben: Person, chidi: Person, mira: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, chidi, mira } = stage);
});

const reason = 'It was the wrong button.';
const later = () => stage.at(new Date(stage.deps.now().getTime() + 60_000));
const standing = (thread: string) =>
  stage.sql<{ id: string; seq: number; root_seq: number; parent_id: string | null; alias: number }>(
    'select id, seq, root_seq, parent_id, alias from posts.post where place_id = $1 order by seq',
    [thread],
  );
const newest = async () => (await stage.as(mira).asks(moderationLog, {})).acts[0];
async function undoNewest() {
  later();
  const done = await newest();
  await stage.as(mira).does(undoAct, { deed: done?.id, reason });
}
type Item = { kind: string; act: string | null; reason: string | null };
async function inboxOf(who: Person): Promise<Item[]> {
  await stage.drain();
  const inbox = stage.registry.queries.get('notifications.inbox') ?? expect.fail('no inbox');
  return ((await stage.as(who).asks(inbox, {})) as { items: Item[] }).items;
}
const hiddenIn = async (thread: string) =>
  (
    await stage.sql<{ id: string }>(
      'select id from posts.post where place_id = $1 and hidden_at is not null order by seq',
      [thread],
    )
  ).map(({ id }) => id);

test('Mira hides a quarrel of several posts at once: each is told once, it is one line of the log, and undone whole', async () => {
  const thread = await stage.opens(ann, 'A quarrel');
  const [one, two] = [
    await stage.replies(ben, thread.thread, 'You are wrong'),
    await stage.replies(chidi, thread.thread, 'No, you'),
  ];
  const three = await stage.replies(ben, thread.thread, 'You again');
  const nameless = await stage.replies(ann, thread.thread, 'Stop it', { anonymous: true });
  later();
  const posts = [one, two, three, nameless];
  const done = await stage.as(mira).does(hidePosts, { posts: posts.join(','), ...why });
  expect(done).toMatchObject({ threadSlug: thread.threadSlug, count: 4 });
  expect(await hiddenIn(thread.thread)).toEqual(posts);
  expect((await stage.reads(stage.guest, thread)).replies).toBe(0);

  const removed = (await inboxOf(ben)).filter(({ kind }) => kind === 'removed');
  expect(removed).toMatchObject([{ reason: why.reason }]);
  const { decisions } = await stage.as(ben).asks(decisionsAboutMe, {});
  expect(decisions.filter(({ says }) => /hide/.test(says))).toHaveLength(1);
  // Who only wrote there is told nothing of it.
  const { decisions: hers } = await stage.as(ann).asks(decisionsAboutMe, {});
  expect(hers.filter(({ says }) => /hide/.test(says))).toHaveLength(1);
  expect(await newest()).toMatchObject({ act: 'hide_posts', count: 4, can: { undo: true } });
  const audited = await stage.sql<{ person: string | null; posts: string[] }>(
    `select person_pseudonym as person, evidence -> 'posts' as posts from platform.audit_entry
      where act = 'community.hide_posts' order by jsonb_array_length(evidence -> 'posts')`,
  );
  // Ann has no name there, and stands in no audit.
  expect(audited.map(({ posts: some }) => some.length)).toEqual([1, 1, 2]);
  expect(audited.filter(({ person }) => person === null)).toMatchObject([{ posts: [nameless] }]);

  await undoNewest();
  expect(await hiddenIn(thread.thread)).toEqual([]);
  expect((await inboxOf(chidi)).map(({ kind }) => kind)).toContain('restored');
  expect(await newest()).toMatchObject({ act: 'undo', undid: 'hide_posts', count: 4 });
  await undoNewest();
  expect(await hiddenIn(thread.thread)).toEqual(posts);
});

test('undone, those come back that it took and that are still as it left them', async () => {
  const thread = await stage.opens(ann, 'Two of three');
  const first = await stage.replies(ben, thread.thread, 'Hidden before');
  const second = await stage.replies(ben, thread.thread, 'Hidden with others');
  await stage.as(mira).does(hidePost, { post: first, ...why });
  later();
  await stage.as(mira).does(hidePosts, { posts: [first, second], ...why });
  expect(await newest()).toMatchObject({ count: 1 });
  await undoNewest();
  expect(await hiddenIn(thread.thread)).toEqual([first]);
  const again = await stage.as(mira).refused(hidePosts, { posts: [first], ...why });
  expect([again.code, again.why]).toEqual(['conflict', 'already_gone']);
});

test('nobody hides their own among others, posts of two threads, or where they do not look after it', async () => {
  const thread = await stage.opens(ann, 'Not like this');
  const other = await stage.opens(ann, 'Another one');
  const his = await stage.replies(ben, thread.thread, 'Words');
  const elsewhere = await stage.replies(ben, other.thread, 'Words');
  const hers = await stage.replies(mira, thread.thread, 'Calm, please', { anonymous: true });
  const refused = async (who: Person, posts: string[]) =>
    (await stage.as(who).refused(hidePosts, { posts, ...why })).why;
  expect(await refused(mira, [his, hers])).toBe('own_among_them');
  expect(await refused(mira, [his, elsewhere])).toBe('not_all_here');
  expect(await refused(ben, [his])).toBe('only_moderators');
  const many = Array.from({ length: 51 }, () => randomUUID());
  const { fields } = await stage.as(mira).refused(hidePosts, { posts: many, ...why });
  expect(fields).toEqual({ posts: 'too_many_chosen' });
  expect((await stage.as(mira).refused(hidePosts, { posts: many.slice(1), ...why })).code).toBe(
    'not_found',
  );
  expect(await hiddenIn(thread.thread)).toEqual([]);
});

test('posts go to another thread with what stands below them: in order, nameless as strangers, seen by who saw them; undone with what was said since', async () => {
  const from = await stage.opens(ann, 'About sleep and tea');
  const tea = await stage.replies(ben, from.thread, 'Tea, nameless', { anonymous: true });
  const below = await stage.replies(chidi, from.thread, 'Green tea', { post: tea });
  const deep = await stage.replies(ann, from.thread, 'With honey', { post: below });
  const sleep = await stage.replies(chidi, from.thread, 'I sleep badly');
  const into = await stage.opens(chidi, 'All about tea');
  await stage.replies(ben, into.thread, 'Ben without a name here too', { anonymous: true });
  const seen = (who: Person, thread: string, seqs: number[]) =>
    stage.as(who).does(markSeen, { thread, seqs });
  await seen(ann, from.thread, [1, 2, 3]);
  await seen(ann, into.thread, [1, 2]);
  const was = [await standing(from.thread), await standing(into.thread)];
  later();
  const posts = [below, tea];
  const move = { posts, into: into.thread, ...why };
  expect(await stage.as(mira).does(movePosts, move)).toMatchObject({ threadSlug: into.threadSlug });
  expect(await standing(from.thread)).toMatchObject([{ seq: 1 }, { id: sleep, seq: 5 }]);
  const now = await standing(into.thread);
  expect(now.slice(2)).toMatchObject([
    { id: tea, seq: 3, root_seq: 3, parent_id: null },
    { id: below, seq: 4, root_seq: 3, parent_id: tea },
    { id: deep, seq: 5, root_seq: 3, parent_id: below },
  ]);
  expect(now[2]?.alias).not.toBe(now[1]?.alias);
  const view = await stage.reads(ann, into);
  expect(view.traces).toMatchObject([
    { act: 'move_posts', came: true, other: 'About sleep and tea' },
  ]);
  // Ann saw the first two where they stood; the third is hers.
  expect(view.unread).toBeNull();
  expect((await stage.reads(ann, { ...from })).replies).toBe(1);
  expect((await inboxOf(ben)).filter(({ act }) => act === 'move_posts')).toHaveLength(1);
  expect(await newest()).toMatchObject({ act: 'move_posts', count: 3, can: { undo: true } });

  const since = await stage.replies(chidi, into.thread, 'And since', { post: deep });
  await undoNewest();
  const back = await standing(from.thread);
  expect(back.slice(0, -1)).toEqual(was[0]);
  expect(back.at(-1)).toMatchObject({ id: since, parent_id: deep, root_seq: 2 });
  expect(await standing(into.thread)).toEqual(was[1]);
  expect((await inboxOf(ben)).filter(({ act }) => act === 'undo_move_posts')).toHaveLength(1);
  await undoNewest();
  expect((await standing(into.thread)).map(({ id }) => id)).toEqual([
    ...now.map(({ id }) => id),
    since,
  ]);
});

test('a reply in the middle goes alone with what is below it, and stands for itself where it goes', async () => {
  const from = await stage.opens(ann, 'One branch');
  const root = await stage.replies(ben, from.thread, 'Root');
  const branch = await stage.replies(chidi, from.thread, 'Branch', { post: root });
  const leaf = await stage.replies(ben, from.thread, 'Leaf', { post: branch });
  const made = await stage.as(mira).does(splitThread, {
    ...{ posts: [branch], title: 'A branch of its own', space: stage.nights.space, ...why },
  });
  expect(made.spaceSlug).toBe(stage.nights.spaceSlug);
  const apart = await stage.reads(ben, made);
  expect(apart.opening?.id).toBe(branch);
  expect(apart.posts.map(({ id }) => id)).toEqual([leaf]);
  expect((await stage.reads(ben, from)).posts.map(({ id }) => id)).toEqual([root]);
  await undoNewest();
  expect((await standing(from.thread)).map(({ id, root_seq }) => [id, root_seq])).toEqual([
    [from.post, 1],
    [root, 2],
    [branch, 2],
    [leaf, 2],
  ]);
});

test('posts never cross sides, and are read by more only where that is ticked', async () => {
  const kept = await stage.space('Kept for few');
  await stage.sql(`update community.space set reads = 'members' where id = $1`, [kept.space]);
  const from = await stage.opens(ann, 'Among us', { space: kept.space });
  const post = await stage.replies(ben, from.thread, 'Only for us');
  const into = await stage.opens(ann, 'For everybody');
  const move = { posts: [post], into: into.thread, ...why };
  const more = { fields: { moreRead: 'more_would_read' } };
  expect(await stage.as(mira).refused(movePosts, move)).toMatchObject(more);
  const split = { posts: [post], title: 'Out there', space: stage.asking.space, ...why };
  expect(await stage.as(mira).refused(splitThread, split)).toMatchObject(more);
  const [teens] = await stage.sql<{ id: string }>(
    `insert into community.space (id, slug, side, position, title, created_at)
      values ($1, 'young', 'teen', 9, 'Young', now()) returning id`,
    [randomUUID()],
  );
  const theirs = randomUUID();
  await stage.sql(
    `insert into community.thread (id, space_id, slug, kind, title, created_at, last_post_at, last_seq)
      values ($1, $2, 'theirs', 'talk', 'Theirs', now(), now(), 1)`,
    [theirs, teens?.id],
  );
  const across = await stage.as(mira).refused(movePosts, { ...move, into: theirs });
  expect(across.fields).toEqual({ into: 'no_such_thread' });
  await stage.as(mira).does(movePosts, { ...move, moreRead: true });
  expect((await stage.reads(stage.guest, into)).posts.map(({ id }) => id)).toEqual([post]);
});
