import { id, reason, mine, parts, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import { does } from '#tests/matrix/side.ts';
import {
  freshProgramme,
  enrolledProgramme,
  freshDiscussion,
  freshReply,
  freshAnswer,
  completionOf,
  takenBack,
  toMark,
  markedAtOnce,
  toWrite,
  written,
  held,
} from './fresh.ts';

const why = { rule: 'kindness', reason };

async function ownTakenBack(cell: Cell) {
  const input = { post: await freshReply(cell, mine(cell)) };
  await does(cell.cast, mine(cell), 'learning.delete_post', input);
  return input;
}

export const rows: readonly Row[] = [
  {
    name: 'learning.enrol',
    input: async (cell) => ({ programme: (await freshProgramme(cell)).id }),
  },
  {
    name: 'learning.leave_programme',
    input: async (cell) => ({ programme: (await enrolledProgramme(cell)).id }),
  },
  {
    name: 'learning.finish_reading',
    input: ({ half }) => ({ step: half.reading.id, clientId: id() }),
  },
  {
    name: 'learning.post_answer',
    input: async (cell) => ({
      step: await freshDiscussion(cell),
      parts: parts(cell),
      clientId: id(),
    }),
  },
  {
    name: 'learning.edit_answer',
    variant: 'own or of the author',
    input: async (cell) => ({
      post: await freshAnswer(cell, mine(cell)),
      parts: parts(cell),
      clientId: id(),
    }),
  },
  {
    name: 'learning.post_reply',
    input: async (cell) => ({ post: cell.half.answer, body: parts(cell)[0], clientId: id() }),
  },
  {
    name: 'learning.edit_post',
    variant: 'own or of the peer',
    input: async (cell) => ({
      post: await freshReply(cell, mine(cell)),
      body: parts(cell)[0],
      clientId: id(),
    }),
  },
  {
    name: 'learning.delete_post',
    variant: 'own or of the peer',
    input: async (cell) => ({ post: await freshReply(cell, mine(cell)) }),
  },
  {
    name: 'learning.restore_own_post',
    variant: 'own or of the peer',
    input: ownTakenBack,
  },
  {
    name: 'learning.remove_post',
    input: async (cell) => ({ post: await freshReply(cell), ...why }),
  },
  {
    name: 'learning.restore_post',
    async input(cell) {
      const input = { post: await freshReply(cell) };
      await does(cell.cast, cell.maker, 'learning.remove_post', { ...input, ...why });
      return { ...input, reason };
    },
  },
  {
    name: 'learning.hide_posts',
    input: async (cell) => ({ posts: [await freshReply(cell)], ...why }),
  },
  {
    name: 'learning.restore_posts',
    async input(cell) {
      const posts = [await freshReply(cell)];
      const hiding = { posts, ...why };
      const { deed } = await does<{ deed: string }>(
        ...([cell.cast, cell.maker, 'learning.hide_posts', hiding] as const),
      );
      return { deed, reason };
    },
  },
  { name: 'learning.release_post', input: held },
  { name: 'learning.heart', input: async (cell) => ({ post: await freshReply(cell) }) },
  { name: 'learning.bookmark', input: async (cell) => ({ post: await freshReply(cell) }) },
  {
    name: 'learning.bookmark',
    variant: 'of one’s own that was taken back',
    never: 'Nobody keeps what is gone.',
    input: ownTakenBack,
  },
  { name: 'learning.remove_bookmark', once: true, input: () => ({ post: id() }) },
  { name: 'learning.unheart', input: async (cell) => ({ post: await freshReply(cell) }) },
  {
    name: 'learning.mark_seen',
    input: ({ half }) => ({ step: half.discussion.id, seqs: [1] }),
  },
  { name: 'learning.preview', once: true, input: () => ({ parts: ['**so**'] }) },
  { name: 'learning.revoke_completion', input: completionOf },
  { name: 'learning.give_back_completion', input: takenBack },
  { name: 'learning.mark_done', input: toMark },
  { name: 'learning.take_back_marks', input: markedAtOnce },
  { name: 'learning.nudge', input: toWrite },
  { name: 'learning.take_back_nudge', input: written },
  { name: 'learning.export_register', input: ({ half }) => ({ programme: half.programmeId }) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'learning.programmes', once: true, input: () => ({}) },
  { name: 'learning.mine', once: true, input: () => ({}) },
  {
    name: 'learning.my_programme',
    input: (half) => ({ programmeSlug: half.slug }),
    reader: (_cast, { author }) => author,
  },
  { name: 'learning.next_things', once: true, input: () => ({}) },
  { name: 'learning.programme', input: (half) => ({ programmeSlug: half.slug }) },
  {
    name: 'learning.reading',
    input: (half) => ({ programmeSlug: half.slug, stepSlug: half.reading.slug }),
  },
  { name: 'learning.register', input: (half) => ({ programmeSlug: half.slug }) },
  {
    name: 'learning.step_register',
    input: (half) => ({ programmeSlug: half.slug, stepSlug: half.discussion.slug }),
  },
  {
    name: 'learning.person_register',
    input: (half) => ({ programmeSlug: half.slug, person: half.peer.personaId }),
  },
  { name: 'learning.nudging', input: (half) => ({ programmeSlug: half.slug }) },
  {
    name: 'learning.one_nudge',
    input: (half) => ({ nudge: half.nudge }),
    reader: (_cast, { author }) => author,
  },
  { name: 'learning.authoring', input: (half) => ({ programmeSlug: half.slug }) },
  {
    name: 'learning.authoring_step',
    input: (half) => ({ programmeSlug: half.slug, stepSlug: half.discussion.slug }),
  },
  {
    name: 'learning.discussion',
    input: (half) => ({ programmeSlug: half.slug, stepSlug: half.discussion.slug }),
  },
  {
    name: 'learning.choosing',
    input: (half) => ({ programmeSlug: half.slug, stepSlug: half.discussion.slug }),
  },
  {
    name: 'learning.discussion_changes',
    input: (half) => ({ step: half.discussion.id, after: '0' }),
  },
];
