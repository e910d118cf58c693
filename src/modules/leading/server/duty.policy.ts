import { type Actor, holds } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** Whom it is about. */
export type DutySubject = { personaId: string };

const isOperator = (actor: Actor): Verdict =>
  actor.kind === 'system' || holds(actor, 'grant') ? allow : deny('not_found');

/** Duties and clearances are granted by operators, never to oneself, and on the machine. */
export const mayGrant = (actor: Actor, subject: DutySubject): Verdict =>
  firstDenial(
    isOperator(actor),
    actor.personaId === subject.personaId ? deny('not_oneself') : allow,
  );

/** Who stands in does so as long as nobody else does, and no longer: that is in nobody's hands. */
export const mayEnd = (actor: Actor, duty: DutySubject & { isActing: boolean }): Verdict =>
  firstDenial(mayGrant(actor, duty), duty.isActing ? deny('ends_by_itself') : allow);

export const maySeeDuties = (actor: Actor): Verdict => isOperator(actor);
