import { id, reason, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import { does } from '#tests/matrix/side.ts';
import { freshPost, freshThread } from './threads.matrix.ts';

const why = { rule: 'kindness', reason };
const post = async (cell: Cell) => ({ post: await freshPost(cell) });
const thread = async (cell: Cell) => ({ thread: (await freshThread(cell)).thread });

/** Done by somebody who may, so that it can be undone. */
async function after(cell: Cell, name: string, input: object): Promise<void> {
  await does(cell.cast, cell.maker, name, input);
}

async function hidden(cell: Cell) {
  const input = await post(cell);
  await after(cell, 'community.hide_post', { ...input, ...why });
  return { ...input, reason };
}

async function held(cell: Cell) {
  const input = await post(cell);
  await cell.cast.sql('update posts.post set held_at = now() where id = $1', [input.post]);
  return { ...input, seen: '' };
}

async function closed(cell: Cell) {
  const input = await thread(cell);
  await after(cell, 'community.close_thread', { ...input, ...why });
  return { ...input, reason };
}

async function done(cell: Cell) {
  const { thread: place } = await closed(cell);
  const [act] = await cell.cast.sql<{ id: string }>(
    `select id from posts.moderation where place_id = $1 and act = 'close'`,
    [place],
  );
  return { deed: act?.id, reason };
}

async function hiddenThread(cell: Cell) {
  const input = await thread(cell);
  await after(cell, 'community.hide_thread', { ...input, ...why });
  return { ...input, reason };
}

async function moved(cell: Cell) {
  const title = `${cell.half.marks[0]} ${id().slice(0, 6)}`;
  const space = await does<{ space: string }>(cell.cast, cell.maker, 'community.create_space', {
    title,
    side: cell.half.side,
    clientId: id(),
  });
  return { ...(await thread(cell)), space: space.space, ...why };
}

export const rows: readonly Row[] = [
  { name: 'community.hide_post', input: async (cell) => ({ ...(await post(cell)), ...why }) },
  { name: 'community.restore_post', input: hidden },
  { name: 'community.release_post', input: held },
  { name: 'community.hide_thread', input: async (cell) => ({ ...(await thread(cell)), ...why }) },
  { name: 'community.show_thread', input: hiddenThread },
  { name: 'community.close_thread', input: async (cell) => ({ ...(await thread(cell)), ...why }) },
  {
    name: 'community.finish_thread',
    input: async (cell) => ({ ...(await thread(cell)), as: 'finished', words: reason }),
  },
  { name: 'community.reopen_thread', input: closed },
  { name: 'community.pin_thread', input: thread },
  { name: 'community.unpin_thread', input: thread },
  { name: 'community.feature_thread', input: thread },
  { name: 'community.unfeature_thread', input: thread },
  { name: 'community.move_thread', input: moved },
  {
    name: 'community.merge_thread',
    input: async (cell) => ({ ...(await thread(cell)), into: cell.half.talk.thread.id, ...why }),
  },
  {
    name: 'community.split_thread',
    input: async (cell) => ({
      posts: [await freshPost(cell)],
      title: `${cell.half.marks[0]} apart`,
      ...why,
    }),
  },
  {
    name: 'community.move_posts',
    input: async (cell) => ({
      ...{ posts: [await freshPost(cell)], into: (await freshThread(cell)).thread, ...why },
    }),
  },
  {
    name: 'community.hide_posts',
    input: async (cell) => ({ posts: [await freshPost(cell)], ...why }),
  },
  { name: 'community.undo_act', input: done },
  {
    name: 'community.reveal_author',
    input: ({ half }) => ({ post: half.talk.anonymous, reason }),
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'community.tending', input: (half) => ({ threadSlug: half.talk.thread.slug }) },
  { name: 'community.choosing', input: (half) => ({ threadSlug: half.talk.thread.slug }) },
  { name: 'community.moderation_log', input: (half) => ({ spaceSlug: half.talk.space.slug }) },
  { name: 'community.held', input: () => ({}) },
  { name: 'community.held_count', input: () => ({}) },
  {
    name: 'community.my_words_at',
    input: ({ talk }) => ({ spaceSlug: talk.space.slug, threadSlug: talk.thread.slug }),
    reader: (_cast, { author }) => author,
  },
  { name: 'community.my_words', once: true, input: () => ({}) },
  { name: 'community.bookmarks', once: true, input: () => ({}) },
];
