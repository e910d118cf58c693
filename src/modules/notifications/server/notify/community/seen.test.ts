import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { holdRow } from '#tests/cast/hold-row.ts';
import { openTalk } from './testing/talk.ts';

const { cast, makeSpace, acts, opens, replies, inboxOf, newcomer } = await openTalk();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const chidi = await cast.person('Chidi');
const space = await makeSpace();

const unreadBy = async (who: Person) =>
  (await inboxOf(who)).flatMap(({ kind, readAt }) => (readAt === null ? [kind] : []));

test('what was told of a post is read where the post is seen, came it live or not', async () => {
  const iris = await newcomer();
  const sees = (who: Person, thread: string, seqs: number[]) =>
    acts(who, 'mark_seen', { thread, seqs });
  const { thread: id } = await opens(iris, space);
  await replies(ann, id);
  await replies(ben, id);
  assert.deepEqual(await unreadBy(iris), ['followed', 'replied']);
  await sees(chidi, id, [2, 3]);
  await sees(iris, id, [1]);
  assert.deepEqual(await unreadBy(iris), ['followed', 'replied'], 'nobody saw it for her');
  await sees(iris, id, [2]);
  assert.deepEqual(await unreadBy(iris), ['followed'], 'there is more that she has not seen');
  await sees(iris, id, [3]);
  assert.deepEqual(await unreadBy(iris), []);
});

test('who answers a post, or gives it a heart, has read what was told of it; and nothing else', async () => {
  const iris = await newcomer();
  const { thread: id, post: opening } = await opens(iris, space);
  const { post } = await replies(ann, id);
  const other = await opens(iris, space);
  await replies(ann, other.thread);
  await acts(iris, 'heart', { post });
  assert.deepEqual(await unreadBy(iris), ['replied'], 'of the other thread');
  const { post: mine } = await replies(iris, id, { post });
  const { post: again } = await replies(ben, id, { post: mine });
  assert.deepEqual(await unreadBy(iris), ['replied', 'replied']);
  await replies(iris, id, { post: again });
  assert.deepEqual(await unreadBy(iris), ['replied']);
  const { post: moved } = await replies(iris, id, { post: opening });
  await cast.sql(
    `insert into notifications.item (id, persona_id, seq, changed, kind, subject_kind, subject_id, thread_id, by_personas, at)
     values ($1, $2, 900, 900, 'restored', 'community.post', $3, $4, '{}', now())`,
    [randomUUID(), iris.personaId, moved, id],
  );
  await acts(iris, 'mark_seen', { thread: id, seqs: [1, 2, 3, 4, 5, 6] });
  assert.deepEqual(await unreadBy(iris), ['restored', 'replied'], 'what was decided is opened');
});

test('whoever gives a heart holds their inbox no longer than it takes: they wait for the place before, like all who write there', async () => {
  const iris = await newcomer();
  const { thread: id } = await opens(iris, space);
  const { post } = await replies(ann, id);
  const held = await holdRow(cast, 'select from posts.place where place_id = $1 for update', [id]);
  const given = acts(iris, 'heart', { post });
  await held.waiting(1);
  const free = cast.sql(
    'select from notifications.reader where persona_id = $1 for update nowait',
    [iris.personaId],
  );
  const [found] = await Promise.allSettled([free]);
  await held.release();
  await given;
  assert.equal(found.status, 'fulfilled', 'nobody who is told something waits for her');
  assert.deepEqual(await unreadBy(iris), [], 'and it is read');
});
