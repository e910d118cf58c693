import { randomUUID } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { does, makeProgramme, type Half } from './side.ts';

/** What a cell acts with: the side acted upon, who acts, and ways to make something fresh there. */
export type Cell = { cast: Cast; half: Half; maker: Person; me: Person | null; origin: string };

export const id = randomUUID;
export const reason = 'Because it is tested.';

export const freshProgramme = ({ cast, maker, half }: Cell, options = {}) =>
  makeProgramme(cast, maker, half.side, `${half.marks[0]} fresh ${id().slice(0, 6)}`, options);

const ifRefused = (problem: unknown): void => {
  if (!(problem instanceof Refusal)) throw problem;
};

/** A fresh programme in which whoever may has enrolled. */
export async function enrolledProgramme(cell: Cell) {
  const made = await freshProgramme(cell);
  if (cell.me?.side === cell.half.side)
    await does(cell.cast, cell.me, 'learning.enrol', { programme: made.slug }).catch(ifRefused);
  return made;
}

export const freshDiscussion = async (cell: Cell) => (await enrolledProgramme(cell)).discussion.id;

export const freshReply = async (
  { cast, half }: Pick<Cell, 'cast' | 'half'>,
  by: Person = half.author,
): Promise<string> =>
  (
    await does<{ post: string }>(cast, by, 'learning.post_reply', {
      post: half.answer,
      body: `${half.marks[0]} ${id()}`,
      clientId: id(),
    })
  ).post;

export const freshAnswer = async (cell: Cell, by: Person): Promise<string> => {
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
export const mine = ({ me, half }: Cell): Person =>
  me?.name === half.author.name ? half.author : half.peer;

/** Somebody else of that side. */
export const another = ({ half }: Cell): Person =>
  half.side === 'adult' ? half.peer : half.author;

export async function completionOf({ cast, half }: Cell) {
  const persona = id();
  await cast.sql(
    `insert into learning.completion (step_id, persona_id, completed_at, rule_version, evidence) values ($1, $2, now(), 1, '[]')`,
    [half.discussion.id, persona],
  );
  return { step: half.discussion.id, persona, reason };
}

export async function takenBack(cell: Cell) {
  const which = await completionOf(cell);
  await cell.cast.sql(
    `insert into learning.completion_revocation (step_id, persona_id, round, revoked_at, revoked_by, reason)
     select step_id, persona_id, round, now(), $3, 'cast' from learning.completion where step_id = $1 and persona_id = $2`,
    [which.step, which.persona, cell.maker.personaId],
  );
  return which;
}

export async function held(cell: Cell): Promise<{ post: string }> {
  const post = await freshReply(cell);
  await cell.cast.sql('update learning.post set held_at = now() where id = $1', [post]);
  return { post };
}

export async function freshCourse({ cast, maker, half }: Cell): Promise<string> {
  return (
    await does<{ course: string }>(cast, maker, 'learning.add_course', {
      programme: half.slug,
      title: `${half.marks[0]} course ${id()}`,
      clientId: id(),
    })
  ).course;
}

export async function freshStep(cell: Cell): Promise<string> {
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

export const freshName = async ({ cast, half }: Cell): Promise<string> =>
  (await cast.person(`Fresh ${id().slice(0, 8)}`, { side: half.side })).name;

export async function freshDuty(cell: Cell): Promise<{ duty: string; reason: string }> {
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

export async function freshClearance(cell: Cell): Promise<{ clearance: string; reason: string }> {
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

export async function ownToken(cell: Cell): Promise<{ token: string }> {
  const by = { ...mine(cell), sessionKey: 'here' };
  const made = await does<{ id: string }>(cell.cast, by, 'accounts.create_token', { name: 'test' });
  return { token: made.id };
}

export const parts = ({ half }: Cell) => [`${half.marks[0]} words of my own ${id()}`];
