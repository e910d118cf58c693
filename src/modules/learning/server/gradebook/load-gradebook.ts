import type { Actor } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { allow } from '#platform/verdict.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { ProgrammePerson, StepPerson } from '../../gradebook.contract.ts';
import { maySeeGradebook } from '../programme/programme.policy.ts';
import { findProgramme, type ProgrammeRow } from '../programme/programme.sql.ts';
import type { LearningTables } from '../tables.ts';
import { personAt, personIn, type StepInOrder } from './person.rules.ts';
import { peopleAt, peopleOf, stepsInOrder } from './gradebook.sql.ts';

type Reading = Tx<LearningTables & MemberCardTable>;
export type Loaded<P> = { programme: ProgrammeRow; steps: StepInOrder[]; people: P[] };

/** The gradebook of a programme; undefined for whoever may not see it. Three statements. */
export async function loadProgrammeGradebook(
  tx: Reading,
  actor: Actor,
  slug: string,
): Promise<Loaded<ProgrammePerson> | undefined> {
  const programme = await findWithGradebook(tx, actor, slug);
  if (programme === undefined) return undefined;
  const steps = await stepsInOrder(tx, programme.id);
  const path = new Map(steps.map((step) => [step.id, step]));
  const rows = await peopleOf(tx, { programmeId: programme.id, side: programme.side });
  return { programme, steps, people: rows.map((row) => personIn(row, path)) };
}

/** The gradebook of one step; undefined for whoever may not see it. Three statements. */
export async function loadStepGradebook(
  tx: Reading,
  actor: Actor,
  at: { programme: string; step: string },
): Promise<(Loaded<StepPerson> & { step: StepInOrder }) | undefined> {
  const programme = await findWithGradebook(tx, actor, at.programme);
  if (programme === undefined) return undefined;
  const steps = await stepsInOrder(tx, programme.id);
  const step = steps.find(({ slug }) => slug === at.step);
  if (step === undefined) return undefined;
  const { id: programmeId, side } = programme;
  const rows = await peopleAt(tx, { programmeId, side, stepId: step.id });
  return { programme, steps, step, people: rows.map((row) => personAt(row, step)) };
}

async function findWithGradebook(tx: Reading, actor: Actor, slug: string) {
  const programme = await findProgramme(tx, actor, slug);
  return programme && maySeeGradebook(actor, programme) === allow ? programme : undefined;
}
