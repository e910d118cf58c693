import type { Actor } from '#platform/actor.ts';
import type { ProgrammePerson, StepPerson } from '../../gradebook.contract.ts';
import { dated } from '../programme/path.view.ts';
import { findProgramme, type ProgrammeRow } from '../programme/programme.sql.ts';
import type { R } from '../tx.ts';
import {
  stepsInOrder,
  type PersonRow,
  type StepInOrder,
  type StepPersonRow,
} from './gradebook.sql.ts';
import { waitsFor } from './waiting.rules.ts';
import { pick } from '#platform/pick.ts';
import type { AtStep } from '../../programme.contract.ts';

type Place = { programme: ProgrammeRow; steps: StepInOrder[] };

/** A programme that the actor may read, and its steps; whether they see its people is the policy's to say. Two statements. */
export async function findPlace(tx: R, actor: Actor, which: AtStep): Promise<Place | undefined> {
  const programme = await findProgramme(tx, actor, which);
  return programme && { programme, steps: await stepsInOrder(tx, programme.id, actor.locale) };
}

/** Where to look for the people of a programme. */
export const within = ({ programme: { id: programmeId, side } }: Place) => ({ programmeId, side });

/** What stands above every gradebook: the programme, and the steps one may look at. */
export const headOf = ({ programme: { id, slug, title, side, setAside }, steps }: Place) => ({
  programme: { id, slug, title, side, setAside },
  steps: steps.map((step) => pick(step, 'id', 'slug', 'title', 'kind', 'courseTitle', 'retired')),
});

export function personIn({ programme, steps }: Place, row: PersonRow): ProgrammePerson {
  const { id, name, enrolledAt, done, state, missing, since, movedAt } = row;
  const at = steps.find((step) => step.id === row.currentId);
  const current = at ? pick(at, 'id', 'slug', 'title', 'kind', 'place') : null;
  const waits = programme.setAside === null ? waitsFor(state, row.isHeld) : null;
  return { id, name, enrolledAt, done, state, current, missing, since, waitsFor: waits, movedAt };
}

export function personAt({ programme }: Place, row: StepPersonRow): StepPerson {
  const { id, name, state, answered, repliesToPeers, missing, since, completedAt, movedAt } = row;
  const did = { answered, repliesToPeers, completedAt };
  const judged = { marked: dated(row.marked), takenBack: dated(row.takenBack) };
  // With what is asked of nobody any more, nobody waits.
  const waits = row.isAsked && programme.setAside === null ? waitsFor(state, row.isHeld) : null;
  return { id, name, state, missing, since, waitsFor: waits, movedAt, ...did, ...judged };
}
