import { id, mine, another, type Cell } from '#tests/matrix/fresh.ts';
import type { Pages, QueryRow, Row } from '#tests/matrix/rows.ts';
import { does, openThreadIn, type Half } from '#tests/matrix/side.ts';

/** A fresh thread of the author's; others may build upon it. */
export const freshThread = ({ cast, half }: Cell, by = half.author) =>
  openThreadIn(cast, by, half.talk.space.id, `${half.marks[0]} stars`);

/** A fresh reply in the author's thread. */
export const freshPost = async ({ cast, half }: Cell, by = half.peer): Promise<string> =>
  (
    await does<{ post: string }>(cast, by, 'community.post_reply', {
      thread: half.talk.thread.id,
      body: words({ half }),
      clientId: id(),
    })
  ).post;

const words = ({ half }: Pick<Cell, 'half'>) => `${half.marks[0]} words of my own ${id()}`;
const post = async (cell: Cell) => ({ post: await freshPost(cell) });
const own = async (cell: Cell) => ({ post: await freshPost(cell, mine(cell)) });

async function takenBack(cell: Cell) {
  const by = mine(cell);
  const input = { post: await freshPost(cell, by) };
  await does(cell.cast, by, 'community.delete_post', input);
  return input;
}

const begun = async (cell: Cell) => ({ thread: (await freshThread(cell, mine(cell))).thread });

async function ended(cell: Cell) {
  const input = await begun(cell);
  await does(cell.cast, mine(cell), 'community.finish_own_thread', input);
  return input;
}

async function accepted(cell: Cell) {
  const input = await post(cell);
  await does(cell.cast, cell.half.author, 'community.accept_answer', input);
  return input;
}

export const rows: readonly Row[] = [
  {
    name: 'community.open_thread',
    input: (cell) => ({
      space: cell.half.talk.space.id,
      title: `${cell.half.marks[0]} ideas`,
      body: words(cell),
      clientId: id(),
    }),
  },
  {
    name: 'community.post_reply',
    input: (cell) => ({ thread: cell.half.talk.thread.id, body: words(cell), clientId: id() }),
  },
  {
    name: 'community.edit_post',
    variant: 'own or of the peer',
    input: async (cell) => ({ ...(await own(cell)), body: words(cell), clientId: id() }),
  },
  { name: 'community.delete_post', variant: 'own or of the peer', input: own },
  { name: 'community.restore_own_post', variant: 'own or of the peer', input: takenBack },
  {
    name: 'community.heart',
    input: async (cell) => ({ post: await freshPost(cell, another(cell)) }),
  },
  { name: 'community.unheart', input: post },
  { name: 'community.bookmark', input: post },
  {
    name: 'community.bookmark',
    variant: 'of one’s own that was taken back',
    never: 'Nobody keeps what is gone.',
    input: takenBack,
  },
  { name: 'community.remove_bookmark', once: true, input: () => ({ post: id() }) },
  { name: 'community.accept_answer', input: post },
  { name: 'community.withdraw_acceptance', input: accepted },
  { name: 'community.finish_own_thread', variant: 'own or of the peer', input: begun },
  { name: 'community.resume_own_thread', variant: 'own or of the peer', input: ended },
  { name: 'community.follow_thread', input: ({ half }) => ({ thread: half.talk.thread.id }) },
  { name: 'community.unfollow_thread', input: ({ half }) => ({ thread: half.talk.thread.id }) },
  {
    name: 'community.mark_seen',
    input: ({ half }) => ({ thread: half.talk.thread.id, seqs: [1] }),
  },
  { name: 'community.preview', once: true, input: () => ({ parts: ['**so**'] }) },
];

export const queryRows: readonly QueryRow[] = [
  {
    name: 'community.thread',
    input: ({ talk }) => ({ spaceSlug: talk.space.slug, threadSlug: talk.thread.slug }),
  },
  {
    name: 'community.thread_changes',
    input: ({ talk }) => ({ thread: talk.thread.id, after: '0' }),
  },
  { name: 'community.new_thread', input: ({ talk }) => ({ space: talk.space.id }) },
];

const at = ({ talk }: Half) => `/talk/${talk.space.slug}/${talk.thread.slug}`;

export const pages: Pages = {
  '/talk/[spaceSlug]/[threadSlug]': at,
  '/talk/[spaceSlug]/[threadSlug]/feed.atom': (half) => `${at(half)}/feed.atom`,
  '/talk/[spaceSlug]/[threadSlug]/tend': (half) => `${at(half)}/tend`,
  '/talk/[spaceSlug]/[threadSlug]/choose': (half) => `${at(half)}/choose`,
  '/images/[id]': (half) => `/images/${half.image}`,
};
