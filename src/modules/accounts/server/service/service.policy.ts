import type { Actor, Side } from '#platform/actor.ts';
import { withSession } from '#platform/actor.policy.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayOperateOn, sidesOperated } from '../joining/joining.policy.ts';

type Subject = { side: Side; endedAt: Date | null };

export const maySeeServices = (actor: Actor): Verdict =>
  sidesOperated(actor).length > 0 ? allow : deny('not_found');

/** Those who run the place, on the sides that they run. */
export const mayKeep = (actor: Actor, subject: { side: Side }): Verdict =>
  firstDenial(mayOperateOn(actor, subject), withSession(actor));

export const mayUse = (actor: Actor, subject: Subject): Verdict =>
  firstDenial(mayKeep(actor, subject), subject.endedAt === null ? allow : deny('service_ended'));

export const mayResume = (actor: Actor, subject: Subject): Verdict =>
  firstDenial(mayKeep(actor, subject), subject.endedAt === null ? deny('service_goes_on') : allow);
