import {
  completionOf,
  freshAnswer,
  freshClearance,
  enrolledProgramme,
  freshCourse,
  freshDiscussion,
  freshDuty,
  freshName,
  freshProgramme,
  freshReply,
  freshStep,
  held,
  id,
  mine,
  ownToken,
  parts,
  reason,
  takenBack,
  type Cell,
} from '../fresh.ts';
import { newcomer, password } from '../fresh-joining.ts';
import { withPassword } from '../fresh-security.ts';
import type { QueryRow, Row } from '../rows.ts';

const freshTeen = (cell: Cell) => freshName({ ...cell, half: { ...cell.half, side: 'teen' } });

async function ownItem(cell: Cell): Promise<{ id: string }> {
  const [item] = await cell.cast.sql<{ id: string }>(
    'select id from notifications.item where persona_id = $1 limit 1',
    [mine(cell).personaId],
  );
  return { id: item?.id ?? '' };
}

export const rows: readonly Row[] = [
  {
    name: 'accounts.join',
    once: true,
    input: () => ({
      name: `Newcomer ${id().slice(0, 8)}`,
      password: 'a quiet long word',
      birthYear: 1990,
      guidelines: true,
    }),
  },
  {
    name: 'accounts.sign_in',
    once: true,
    input: async (cell) => ({ who: (await withPassword(cell)).name, password }),
  },
  {
    name: 'accounts.change_password',
    once: true,
    input: () => ({ current: password, next: password }),
  },
  { name: 'accounts.change_language', once: true, input: () => ({ locale: 'en' }) },
  {
    name: 'accounts.be_demo_person',
    once: true,
    never: 'This is no demonstration.',
    input: async (cell) => ({ name: (await newcomer(cell, 'member', 'demo')).name }),
  },
  {
    name: 'accounts.save_draft',
    once: true,
    input: () => ({ place: 'test:draft', body: 'unsaid' }),
  },
  { name: 'accounts.create_token', once: true, input: () => ({ name: 'script' }) },
  { name: 'accounts.revoke_token', variant: "one's own or the peer's", input: ownToken },
  {
    name: 'leading.grant_duty',
    once: true,
    input: async (cell) => ({ name: await freshName(cell), duty: 'mentor', reason }),
  },
  {
    name: 'leading.grant_duty',
    variant: 'to somebody young',
    once: true,
    never: 'Duties are held by adults.',
    input: async (cell) => ({ name: await freshTeen(cell), duty: 'mentor', reason }),
  },
  { name: 'leading.end_duty', once: true, input: freshDuty },
  {
    name: 'leading.grant_clearance',
    once: true,
    input: async (cell) => ({ name: await freshName(cell), reason }),
  },
  {
    name: 'leading.grant_clearance',
    variant: 'to somebody young',
    once: true,
    never: 'Clearances are for adults.',
    input: async (cell) => ({ name: await freshTeen(cell), reason }),
  },
  { name: 'leading.end_clearance', once: true, input: freshClearance },
  {
    name: 'learning.enrol',
    input: async (cell) => ({ programme: (await freshProgramme(cell)).slug }),
  },
  {
    name: 'learning.leave_programme',
    input: async (cell) => ({ programme: (await enrolledProgramme(cell)).slug }),
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
    name: 'learning.remove_post',
    input: async (cell) => ({ post: await freshReply(cell), reason }),
  },
  { name: 'learning.release_post', input: held },
  { name: 'learning.heart', input: async (cell) => ({ post: await freshReply(cell) }) },
  { name: 'learning.unheart', input: async (cell) => ({ post: await freshReply(cell) }) },
  { name: 'learning.preview', once: true, input: () => ({ parts: ['**so**'] }) },
  { name: 'learning.revoke_completion', input: completionOf },
  { name: 'learning.give_back_completion', input: takenBack },
  { name: 'learning.export_register', input: ({ half }) => ({ programme: half.slug }) },
  {
    name: 'learning.create_programme',
    input: ({ half }) => ({
      title: `${half.marks[0]} idea ${id()}`,
      side: half.side,
      clientId: id(),
    }),
  },
  {
    name: 'learning.edit_programme',
    input: async (cell) => ({
      programme: (await freshProgramme(cell)).slug,
      title: `${cell.half.marks[0]} new title`,
    }),
  },
  {
    name: 'learning.publish_programme',
    input: async (cell) => ({ programme: (await freshProgramme(cell, { isDraft: true })).slug }),
  },
  {
    name: 'learning.copy_programme',
    input: ({ half }) => ({ programme: half.slug, side: half.side, clientId: id() }),
  },
  {
    name: 'learning.add_course',
    input: ({ half }) => ({
      programme: half.slug,
      title: `${half.marks[0]} more ${id()}`,
      clientId: id(),
    }),
  },
  {
    name: 'learning.edit_course',
    input: async (cell) => ({
      course: await freshCourse(cell),
      title: `${cell.half.marks[0]} other`,
    }),
  },
  {
    name: 'learning.move_course',
    input: async (cell) => ({ course: await freshCourse(cell), direction: 'up' }),
  },
  { name: 'learning.remove_course', input: async (cell) => ({ course: await freshCourse(cell) }) },
  {
    name: 'learning.add_step',
    input: async (cell) => ({
      course: await freshCourse(cell),
      kind: 'reading',
      title: `${cell.half.marks[0]} page`,
      body: 'x',
      clientId: id(),
    }),
  },
  {
    name: 'learning.edit_step',
    input: async (cell) => ({ step: await freshStep(cell), title: `${cell.half.marks[0]} other` }),
  },
  {
    name: 'learning.change_rule',
    input: async (cell) => ({
      step: await freshStep(cell),
      questions: ['And now?'],
      requiresAnswer: true,
      reason,
    }),
  },
  {
    name: 'learning.move_step',
    input: async (cell) => ({ step: await freshStep(cell), direction: 'up' }),
  },
  { name: 'learning.remove_step', input: async (cell) => ({ step: await freshStep(cell) }) },
  {
    name: 'notifications.mark_read',
    variant: "one's own or the peer's",
    input: (cell) => ownItem(cell),
  },
  { name: 'notifications.mark_all_read', once: true, input: () => ({}) },
  { name: 'notifications.mute_thread', input: ({ half }) => ({ thread: half.discussion.id }) },
  { name: 'notifications.unmute_thread', input: ({ half }) => ({ thread: half.discussion.id }) },
  { name: 'notifications.change_settings', once: true, input: () => ({ off: [] }) },
  { name: 'accounts.sign_out', once: true, input: () => ({}) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'accounts.me', once: true, input: () => ({}) },
  { name: 'accounts.tokens', once: true, input: () => ({}) },
  { name: 'leading.duties', once: true, input: () => ({}) },
  { name: 'learning.programmes', once: true, input: () => ({}) },
  { name: 'learning.mine', once: true, input: () => ({}) },
  { name: 'learning.next_things', once: true, input: () => ({}) },
  { name: 'learning.programme', input: (half) => ({ programme: half.slug }) },
  {
    name: 'learning.reading',
    input: (half) => ({ programme: half.slug, step: half.reading.slug }),
  },
  { name: 'learning.register', input: (half) => ({ programme: half.slug }) },
  {
    name: 'learning.step_register',
    input: (half) => ({ programme: half.slug, step: half.discussion.slug }),
  },
  { name: 'learning.authoring', input: (half) => ({ programme: half.slug }) },
  {
    name: 'learning.authoring_step',
    input: (half) => ({ programme: half.slug, step: half.discussion.slug }),
  },
  {
    name: 'learning.discussion',
    input: (half) => ({ programme: half.slug, step: half.discussion.slug }),
  },
  { name: 'notifications.inbox', once: true, input: () => ({}) },
  { name: 'notifications.unread', once: true, input: () => ({}) },
  { name: 'notifications.settings', once: true, input: () => ({}) },
];
