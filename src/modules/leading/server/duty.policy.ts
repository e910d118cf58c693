import { type Actor, holds } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

export type DutySubject = { personaId: string };

const isOperator = (actor: Actor): Verdict =>
  actor.kind === 'system' || holds(actor, 'grant') ? allow : deny('not_found');

/** Duties are granted by operators, never to oneself. */
export const mayGrant = (actor: Actor, subject: DutySubject): Verdict =>
  firstDenial(
    isOperator(actor),
    actor.personaId === subject.personaId ? deny('not_oneself') : allow,
  );

export const maySeeDuties = (actor: Actor): Verdict => isOperator(actor);
