import type { Person } from '#platform/actor.ts';
import { id, mine, reason, type Cell } from '#tests/matrix/fresh.ts';
import type { Pages, QueryRow, Row } from '#tests/matrix/rows.ts';
import { does, type Half } from '#tests/matrix/side.ts';

/** A space of nobody's but the maker's. */
const freshSpace = async ({ cast, maker, half }: Cell): Promise<{ space: string }> => {
  const input = { title: `${half.marks[0]} room ${id().slice(0, 6)}`, side: half.side };
  const made = await does<{ space: string }>(cast, maker, 'community.create_space', {
    ...input,
    clientId: id(),
  });
  return { space: made.space };
};

async function archivedSpace(cell: Cell): Promise<{ space: string }> {
  const fresh = await freshSpace(cell);
  await does(cell.cast, cell.maker, 'community.archive_space', { ...fresh, reason });
  return fresh;
}

/** A taglist of the side's space, kept by somebody. */
async function freshList(
  { cast, maker, half }: Cell,
  keeper: Person,
  space = half.talk.space.id,
): Promise<string> {
  const made = await does<{ taglist: string }>(cast, maker, 'community.start_taglist', {
    space,
    name: `${half.marks[0]} ${id().slice(0, 6)}`,
    clientId: id(),
  });
  if (keeper.side === half.side && keeper !== maker)
    await does(cast, maker, 'community.hand_over_taglist', {
      ...{ taglist: made.taglist, keeper: keeper.personaId },
    });
  return made.taglist;
}

const kept = async (cell: Cell) => ({ taglist: await freshList(cell, mine(cell)) });

async function archivedList(cell: Cell) {
  const { space } = await freshSpace(cell);
  const taglist = await freshList(cell, cell.maker, space);
  await does(cell.cast, cell.maker, 'community.archive_space', { space, reason });
  return { taglist };
}

async function joined(cell: Cell): Promise<{ taglist: string }> {
  const taglist = await freshList(cell, cell.maker);
  await does(cell.cast, mine(cell), 'community.join_taglist', { taglist });
  return { taglist };
}

/** A list and a post of the author's or the peer's. */
async function callable(cell: Cell): Promise<{ taglist: string; post: string }> {
  const by = mine(cell);
  const { post } = await does<{ post: string }>(cell.cast, by, 'community.post_reply', {
    thread: cell.half.talk.thread.id,
    body: `${cell.half.marks[0]} come along ${id()}`,
    clientId: id(),
  });
  return { taglist: await freshList(cell, by), post };
}

export const rows: readonly Row[] = [
  {
    name: 'community.create_space',
    input: ({ half }) => ({
      title: `${half.marks[0]} room ${id().slice(0, 6)}`,
      side: half.side,
      clientId: id(),
    }),
  },
  {
    name: 'community.create_space',
    variant: 'a sub-forum',
    input: ({ half }) => ({
      title: `${half.marks[0]} corner ${id().slice(0, 6)}`,
      parent: half.talk.space.id,
      clientId: id(),
    }),
  },
  {
    name: 'community.edit_space',
    input: async (cell) => ({ ...(await freshSpace(cell)), title: `${cell.half.marks[0]} anew` }),
  },
  {
    name: 'community.change_readers',
    input: async (cell) => ({
      ...(await freshSpace(cell)),
      ...{ reads: 'holders', readDuties: ['mentor'], reason },
    }),
  },
  {
    name: 'community.translate_space',
    input: async (cell) => ({
      ...(await freshSpace(cell)),
      ...{ locale: 'es', title: `${cell.half.marks[0]} de nuevo` },
    }),
  },
  {
    name: 'community.move_space',
    input: async (cell) => ({ ...(await freshSpace(cell)), direction: 'up' }),
  },
  {
    name: 'community.archive_space',
    input: async (cell) => ({ ...(await freshSpace(cell)), reason }),
  },
  {
    name: 'community.reopen_space',
    input: async (cell) => ({ ...(await archivedSpace(cell)), reason }),
  },
  { name: 'community.follow_space', input: ({ half }) => ({ space: half.talk.space.id }) },
  { name: 'community.unfollow_space', input: ({ half }) => ({ space: half.talk.space.id }) },
  {
    name: 'community.start_taglist',
    input: ({ half }) => ({
      space: half.talk.space.id,
      name: `${half.marks[0]} ${id().slice(0, 6)}`,
      clientId: id(),
    }),
  },
  {
    name: 'community.edit_taglist',
    variant: 'own or of the peer',
    input: async (cell) => ({ ...(await kept(cell)), name: `Callers ${id().slice(0, 8)}` }),
  },
  {
    name: 'community.hand_over_taglist',
    variant: 'own or of the peer',
    input: async (cell) => ({ ...(await kept(cell)), keeper: cell.half.peer.personaId }),
  },
  { name: 'community.end_taglist', variant: 'own or of the peer', input: kept },
  {
    name: 'community.resume_taglist',
    variant: 'own or of the peer',
    async input(cell) {
      const list = await kept(cell);
      await cell.cast.sql('update community.taglist set ended_at = now() where id = $1', [
        list.taglist,
      ]);
      return list;
    },
  },
  { name: 'community.join_taglist', input: kept },
  {
    name: 'community.join_taglist',
    variant: 'of an archived space',
    never: 'It is kept for reading only.',
    input: archivedList,
  },
  { name: 'community.leave_taglist', variant: "own or the peer's", input: joined },
  { name: 'community.call_taglist', variant: 'own or of the peer', input: callable },
  {
    name: 'community.similar_threads',
    once: true,
    input: () => ({ title: 'Lanterns in the garden' }),
  },
  { name: 'community.skip_introduction', once: true, input: () => ({}) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'community.spaces', once: true, input: () => ({}) },
  { name: 'community.threads', once: true, input: () => ({}) },
  { name: 'community.space', input: ({ talk }) => ({ space: talk.space.id }) },
  { name: 'community.space_about', input: ({ talk }) => ({ space: talk.space.id }) },
  { name: 'community.arranging', input: ({ talk }) => ({ spaceSlug: talk.space.slug }) },
  { name: 'community.new_space', input: ({ talk }) => ({ parentSlug: talk.space.slug }) },
  { name: 'community.taglists', input: ({ talk }) => ({ space: talk.space.id }) },
  {
    name: 'community.taglists_on',
    input: ({ talk }) => ({ posts: `${talk.opening},${talk.reply}` }),
  },
  { name: 'community.needs_reply', once: true, input: () => ({}) },
  { name: 'community.where_to_write', input: ({ talk }) => ({ nearSlug: talk.space.slug }) },
  { name: 'community.small_things', once: true, input: () => ({}) },
  { name: 'community.front', once: true, input: () => ({}) },
];

const at = ({ talk }: Half) => `/talk/${talk.space.slug}`;

export const pages: Pages = {
  '/talk/[spaceSlug]': at,
  '/talk/[spaceSlug]/about': (half) => `${at(half)}/about`,
  '/talk/[spaceSlug]/about/edit': (half) => `${at(half)}/about/edit`,
  '/talk/[spaceSlug]/feed.atom': (half) => `${at(half)}/feed.atom`,
  '/talk/[spaceSlug]/new': (half) => `${at(half)}/new`,
  '/sitemap-[page].xml': () =>
    `/sitemap-${new Date(performance.timeOrigin).toISOString().slice(0, 7)}.xml`,
};
