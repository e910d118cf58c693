import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { ProgrammePerson, StepPerson } from '../../gradebook.contract.ts';
import { findProgramme, type ProgrammeRow } from '../programme/programme.sql.ts';
import type { LearningTables } from '../tables.ts';
import { personAt, personIn, type StepInOrder } from './person.rules.ts';
import { peopleAt, peopleOf, stepsInOrder } from './gradebook.sql.ts';

type Reading = Tx<LearningTables & MemberCardTable>;
export type Place = { programme: ProgrammeRow; steps: StepInOrder[] };

/** A programme that the actor may read, and its steps; whether they see its people is the policy's to say. Two statements. */
export async function findPlace(
  tx: Reading,
  actor: Actor,
  slug: string,
): Promise<Place | undefined> {
  const programme = await findProgramme(tx, actor, slug);
  return programme && { programme, steps: await stepsInOrder(tx, programme.id) };
}

/** Everybody in a programme. */
export async function programmePeople(
  tx: Reading,
  { programme, steps }: Place,
): Promise<ProgrammePerson[]> {
  const path = new Map(steps.map((step) => [step.id, step]));
  const rows = await peopleOf(tx, { programmeId: programme.id, side: programme.side });
  return rows.map((row) => personIn(row, path));
}

/** Everybody at one of its steps. */
export async function stepPeople(
  tx: Reading,
  { programme: { id: programmeId, side } }: Place,
  step: StepInOrder,
): Promise<StepPerson[]> {
  const rows = await peopleAt(tx, { programmeId, side, stepId: step.id });
  return rows.map((row) => personAt(row, step));
}
