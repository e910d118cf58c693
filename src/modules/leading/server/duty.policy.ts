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

/** What may be given to a program: a duty for one place that others look after with it; never the keys, nor what asks for a person. */
export const mayGrantDuty = (
  actor: Actor,
  subject: DutySubject & { isService: boolean; duty: string; scope: string | null },
): Verdict => {
  const isLeast = subject.scope !== null && fitForServices.includes(subject.duty);
  return firstDenial(
    mayGrant(actor, subject),
    subject.isService && !isLeast ? deny('service_least') : allow,
  );
};
const fitForServices: readonly string[] = ['moderator', 'mentor', 'host'];

/** To be checked is for people. */
export const mayClear = (actor: Actor, subject: DutySubject & { isService: boolean }): Verdict =>
  firstDenial(mayGrant(actor, subject), subject.isService ? deny('service_no_clearance') : allow);

/** Who stands in does so as long as nobody else does, and no longer: that is in nobody's hands. */
export const mayEnd = (actor: Actor, duty: DutySubject & { isActing: boolean }): Verdict =>
  firstDenial(mayGrant(actor, duty), duty.isActing ? deny('ends_by_itself') : allow);

export const maySeeDuties = (actor: Actor): Verdict => isOperator(actor);
