import { type Actor, holds, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

export type DutySubject = { personaId: string; accountSide: Side };

const isOperator = (actor: Actor): Verdict => (actor.kind === 'system' || holds(actor, 'grant') ? allow : deny('not_found'));

/** Duties are granted by operators, never to oneself. */
export const mayGrant = (actor: Actor, subject: DutySubject): Verdict =>
  firstDenial(isOperator(actor), actor.personaId === subject.personaId ? deny('not_oneself') : allow);

/** Looking after the other side is for adults alone. */
export const mayClear = (actor: Actor, subject: DutySubject): Verdict =>
  firstDenial(mayGrant(actor, subject), subject.accountSide === 'adult' ? allow : deny('adults_only'));

export const maySeeDuties = (actor: Actor): Verdict => isOperator(actor);
