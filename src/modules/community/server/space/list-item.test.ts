import { expect, test } from 'vitest';
import type { Actor, Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { deletePost } from '../thread/post-acts.ts';
import { openStage } from '../thread/testing/stage.ts';
import { space } from './space.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const cleo = await cast.person('Cleo');

async function listed() {
  const open = await openStage(cast, { allowsAnonymous: true });
  const item = async (who: Actor) =>
    (await cast.as(who).asks(space, { space: open.space })).threads[0];
  return { open, item };
}

test('a list says how a thread begins, and who spoke last', async () => {
  const { open, item } = await listed();
  const { thread: id } = await open.opens(ann, { body: 'It was **long**.\n\nAnd then some more.' });
  expect(await item(cast.guest)).toMatchObject({ beginning: 'It was long.', lastBy: null });
  await open.replies(ben, id, 'Mine too.');
  expect((await item(cast.guest))?.lastBy).toMatchObject({ kind: 'named', name: 'Ben' });
  await open.replies(cleo, id, 'Not mine.', { anonymous: true });
  expect((await item(cast.guest))?.lastBy).toEqual({ kind: 'anonymous' });
});

test('beside somebody without a name stands the hour of what they wrote, and not the minute of somebody else', async () => {
  const { open, item } = await listed();
  cast.at('2026-11-28T22:05:00Z');
  const { thread: id } = await open.opens(ann);
  cast.at('2026-11-28T22:20:00Z');
  await open.replies(ben, id, 'Mine too.');
  expect((await item(cast.guest))?.lastPostAt).toEqual(new Date('2026-11-28T22:20:00Z'));
  cast.at('2026-11-28T22:41:00Z');
  await open.replies(cleo, id, 'Not mine.', { anonymous: true });
  expect((await item(cast.guest))?.lastPostAt).toEqual(new Date('2026-11-28T22:00:00Z'));
});

test('what may be hard to read stays folded, what was taken back is gone', async () => {
  const { open, item } = await listed();
  await open.opens(ann, { body: 'The fire.', contentNote: 'fire' });
  expect((await item(cast.guest))?.beginning).toBe('');
  const other = await listed();
  const { thread: id, post } = await other.open.opens(ann, { body: 'Hello.' });
  const reply = await other.open.replies(ben, id, 'Hello you.');
  await other.open.replies(cleo, id, 'Hello all.');
  await cast.as(ann).does(deletePost, { post });
  expect((await other.item(cast.guest))?.beginning).toBe('');
  await cast.as(ben).does(deletePost, { post: reply.post });
  expect((await other.item(cast.guest))?.lastBy).toMatchObject({ name: 'Cleo' });
});

test('whoever is out of the reader’s sight did not speak last', async () => {
  const { open, item } = await listed();
  const { thread: id } = await open.opens(ann);
  await open.replies(ben, id, 'First.');
  await open.replies(cleo, id, 'Second.');
  const blocks: Person = { ...ann, blocked: [cleo.personaId] };
  expect((await item(blocks))?.lastBy).toMatchObject({ name: 'Ben' });
  expect((await item(ann))?.lastBy).toMatchObject({ name: 'Cleo' });
});
