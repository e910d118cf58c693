import type { Person } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import { id, reason, type Cell } from '#tests/matrix/fresh.ts';
import { does, makeProgramme } from '#tests/matrix/side.ts';

const ifRefused = (problem: unknown): void => {
  if (!(problem instanceof Refusal)) throw problem;
};

export const freshProgramme = ({ cast, maker, half }: Cell, options = {}) =>
  makeProgramme(cast, maker, half.side, `${half.marks[0]} fresh ${id().slice(0, 6)}`, options);

/** A fresh programme in which whoever may has enrolled. */
export async function enrolledProgramme(cell: Cell) {
  const made = await freshProgramme(cell);
  if (cell.me?.side === cell.half.side)
    await does(cell.cast, cell.me, 'learning.enrol', { programme: made.id }).catch(ifRefused);
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
  await does(cast, by, 'learning.enrol', { programme: made.id });
  return (
    await does<{ post: string }>(cast, by, 'learning.post_answer', {
      step: made.discussion.id,
      parts: [`${half.marks[0]} ${id()}`],
      clientId: id(),
    })
  ).post;
};

export async function completionOf({ cast, half }: Cell) {
  const persona = id();
  await cast.sql(
    `insert into learning.completion (step_id, persona_id, completed_at, rule_version, evidence) values ($1, $2, now(), 1, '[]')`,
    [half.discussion.id, persona],
  );
  return { step: half.discussion.id, person: persona, reason };
}

export async function takenBack(cell: Cell) {
  const which = await completionOf(cell);
  await cell.cast.sql(
    `insert into learning.completion_revocation (step_id, persona_id, round, revoked_at, revoked_by, reason)
     select step_id, persona_id, round, now(), $3, 'cast' from learning.completion where step_id = $1 and persona_id = $2`,
    [which.step, which.person, cell.maker.personaId],
  );
  return which;
}

/** Somebody who takes part in a fresh programme and has done nothing yet. */
async function newcomer(cell: Cell) {
  const { cast, half } = cell;
  const made = await freshProgramme(cell);
  const person = await cast.person(`${half.marks[0] ?? ''}new`, { side: half.side });
  await does(cast, person, 'learning.enrol', { programme: made.id });
  return { made, people: [person.personaId] };
}

export async function toMark(cell: Cell) {
  const { made, people } = await newcomer(cell);
  return { step: made.reading.id, people, how: 'by_hand', reason };
}

export async function markedAtOnce(cell: Cell) {
  const input = await toMark(cell);
  const { cast, maker } = cell;
  const { marking } = await does<{ marking: string }>(cast, maker, 'learning.mark_done', input);
  return { marking, reason };
}

export async function toWrite(cell: Cell) {
  const { made, people } = await newcomer(cell);
  const body = `${cell.half.marks[0] ?? ''} how are you?`;
  return { programme: made.id, people, body, clientId: id() };
}

export async function written(cell: Cell): Promise<{ nudge: string }> {
  const input = await toWrite(cell);
  const { nudge } = await does<{ nudge: string }>(cell.cast, cell.maker, 'learning.nudge', input);
  return { nudge };
}

export async function held(cell: Cell): Promise<{ post: string }> {
  const post = await freshReply(cell);
  await cell.cast.sql('update posts.post set held_at = now() where id = $1', [post]);
  return { post };
}

export async function freshCourse({ cast, maker, half }: Cell): Promise<string> {
  return (
    await does<{ course: string }>(cast, maker, 'learning.add_course', {
      programme: half.programmeId,
      title: `${half.marks[0]} course ${id()}`,
      clientId: id(),
    })
  ).course;
}

export async function freshStep(cell: Cell, options: { isDraft?: boolean } = {}): Promise<string> {
  const { cast, maker, half } = cell;
  const course = await freshCourse(cell);
  return (
    await does<{ step: string }>(cast, maker, 'learning.add_step', {
      course,
      kind: 'discussion',
      title: `${half.marks[0]} step ${id()}`,
      questions: ['Why so?'],
      requiresAnswer: true,
      ...options,
      clientId: id(),
    })
  ).step;
}

/** One that somebody began. */
export async function begunStep(cell: Cell, { isRetired = false } = {}): Promise<string> {
  const step = await freshStep(cell);
  await cell.cast.sql(
    'insert into learning.step_start (step_id, persona_id, version, started_at) values ($1, $2, 1, now())',
    [step, id()],
  );
  if (isRetired)
    await cell.cast.sql('update learning.step set retired_at = now() where id = $1', [step]);
  return step;
}

/** A file that whoever acts began to send, where they may; else its maker. */
export async function begunFile({ cast, maker, me, half }: Cell): Promise<string> {
  const { file } = await does<{ file: string }>(cast, maker, 'learning.begin_file', {
    ...{ programme: half.programmeId, name: 'a.txt', size: 3, clientId: id() },
  });
  if (me !== null)
    await cast.sql('update learning.file set uploader_id = $2 where id = $1', [file, me.personaId]);
  return file;
}

/** The same, taken away by its maker. */
export async function removed(
  { cast, maker }: Cell,
  kind: 'course' | 'step',
  which: string,
): Promise<string> {
  await does(cast, maker, `learning.remove_${kind}`, { [kind]: which });
  return which;
}
