import { randomUUID } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import type { Cast } from '../cast/cast.ts';
import { does, makeProgramme, type Half } from './side.ts';

/** What a cell acts with: the side acted upon, who acts, and ways to make something fresh there. */
export type Cell = { cast: Cast; half: Half; maker: Person; me: Person | null };
export type Row = {
  name: string;
  variant?: string;
  once?: boolean;
  input(cell: Cell): Promise<object> | object;
};

const id = randomUUID;
const reason = 'Because it is tested.';

const freshProgramme = ({ cast, maker, half }: Cell) =>
  makeProgramme(cast, maker, half.side, `${half.marks[0]} fresh ${id().slice(0, 6)}`);

/** A fresh discussion in which whoever may has enrolled. */
async function freshDiscussion(cell: Cell) {
  const made = await freshProgramme(cell);
  if (cell.me?.side === cell.half.side)
    await does(cell.cast, cell.me, 'learning.enrol', { programme: made.slug });
  return made.discussion.id;
}

const freshReply = async ({ cast, half }: Cell, by: Person = half.author): Promise<string> =>
  (
    await does<{ post: string }>(cast, by, 'learning.post_reply', {
      post: half.answer,
      body: `${half.marks[0]} ${id()}`,
      clientId: id(),
    })
  ).post;

const freshAnswer = async (cell: Cell, by: Person): Promise<string> => {
  const { cast, half } = cell;
  const made = await freshProgramme(cell);
  await does(cast, by, 'learning.enrol', { programme: made.slug });
  return (
    await does<{ post: string }>(cast, by, 'learning.post_answer', {
      step: made.discussion.id,
      parts: [`${half.marks[0]} ${id()}`],
      clientId: id(),
    })
  ).post;
};

/** One's own where one may write there; otherwise the author's. */
const mine = ({ me, half }: Cell): Person =>
  me?.name === half.author.name ? half.author : half.peer;

async function completionOf({ cast, half }: Cell) {
  const persona = id();
  await cast.sql(
    `insert into learning.completion (step_id, persona_id, completed_at, rule_version, evidence) values ($1, $2, now(), 1, '[]')`,
    [half.discussion.id, persona],
  );
  return { step: half.discussion.id, persona, reason };
}

async function held(cell: Cell): Promise<{ post: string }> {
  const post = await freshReply(cell);
  await cell.cast.sql('update learning.post set held_at = now() where id = $1', [post]);
  return { post };
}

async function freshCourse({ cast, maker, half }: Cell): Promise<string> {
  return (
    await does<{ course: string }>(cast, maker, 'learning.add_course', {
      programme: half.slug,
      title: `${half.marks[0]} course ${id()}`,
      clientId: id(),
    })
  ).course;
}

async function freshStep(cell: Cell): Promise<string> {
  const { cast, maker, half } = cell;
  const course = await freshCourse(cell);
  return (
    await does<{ id: string }>(cast, maker, 'learning.add_step', {
      course,
      kind: 'discussion',
      title: `${half.marks[0]} step ${id()}`,
      questions: ['Why so?'],
      requiresAnswer: true,
      clientId: id(),
    })
  ).id;
}

const freshName = async ({ cast, half }: Cell): Promise<string> =>
  (await cast.person(`Fresh ${id().slice(0, 8)}`, { side: half.side })).name;

async function freshDuty(cell: Cell): Promise<{ duty: string; reason: string }> {
  const person = await cell.cast.withDuty(
    await cell.cast.person(await freshName({ ...cell, half: { ...cell.half, side: 'adult' } })),
    'mentor',
  );
  const [row] = await cell.cast.sql<{ id: string }>(
    'select id from "leading".duty where persona_id = $1',
    [person.personaId],
  );
  return { duty: row?.id ?? '', reason };
}

async function freshClearance(cell: Cell): Promise<{ clearance: string; reason: string }> {
  const person = await cell.cast.withDuty(
    await cell.cast.person(await freshName({ ...cell, half: { ...cell.half, side: 'adult' } })),
    'mentor',
    { cleared: true },
  );
  const [row] = await cell.cast.sql<{ id: string }>(
    'select id from "leading".clearance where persona_id = $1',
    [person.personaId],
  );
  return { clearance: row?.id ?? '', reason };
}

async function tokenOfAuthor({ cast, half }: Cell): Promise<{ token: string }> {
  return {
    token: (
      await does<{ id: string }>(cast, half.author, 'accounts.create_token', { name: 'test' })
    ).id,
  };
}

const parts = ({ half }: Cell) => [`${half.marks[0]} words of my own ${id()}`];

/** Every use case that is offered, acted upon either side (`once`: it concerns only oneself). */
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
    input: () => ({ who: 'nobody of this name', password: 'a quiet long word' }),
  },
  {
    name: 'accounts.change_password',
    once: true,
    input: () => ({ current: 'not the one', next: 'a quiet long word' }),
  },
  { name: 'accounts.change_language', once: true, input: () => ({ locale: 'en' }) },
  { name: 'accounts.be_demo_person', once: true, input: () => ({ name: 'Mira' }) },
  {
    name: 'accounts.save_draft',
    once: true,
    input: () => ({ place: 'test:draft', body: 'unsaid' }),
  },
  { name: 'accounts.create_token', once: true, input: () => ({ name: 'script' }) },
  { name: 'accounts.revoke_token', variant: "the author's", input: tokenOfAuthor },
  {
    name: 'leading.grant_duty',
    input: async (cell) => ({ name: await freshName(cell), duty: 'mentor', reason }),
  },
  { name: 'leading.end_duty', once: true, input: freshDuty },
  {
    name: 'leading.grant_clearance',
    input: async (cell) => ({ name: await freshName(cell), reason }),
  },
  { name: 'leading.end_clearance', once: true, input: freshClearance },
  {
    name: 'learning.enrol',
    input: async (cell) => ({ programme: (await freshProgramme(cell)).slug }),
  },
  {
    name: 'learning.leave_programme',
    input: async (cell) => ({ programme: (await freshProgramme(cell)).slug }),
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
  { name: 'learning.give_back_completion', input: completionOf },
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
  { name: 'learning.publish_programme', input: ({ half }) => ({ programme: half.slug }) },
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
    variant: "the author's item",
    input: ({ half }) => ({ id: half.item }),
  },
  { name: 'notifications.mark_all_read', once: true, input: () => ({}) },
  { name: 'notifications.mute_thread', input: ({ half }) => ({ thread: half.discussion.id }) },
  { name: 'notifications.unmute_thread', input: ({ half }) => ({ thread: half.discussion.id }) },
  { name: 'notifications.change_settings', once: true, input: () => ({ off: [] }) },
  { name: 'accounts.sign_out', once: true, input: () => ({}) },
];

/** Every query, asked about either side. */
export const queryRows: readonly {
  name: string;
  once?: boolean;
  input(half: Half): Record<string, string>;
}[] = [
  { name: 'accounts.me', once: true, input: () => ({}) },
  { name: 'accounts.tokens', once: true, input: () => ({}) },
  { name: 'leading.duties', once: true, input: () => ({}) },
  { name: 'learning.programmes', once: true, input: () => ({}) },
  { name: 'learning.mine', once: true, input: () => ({}) },
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
