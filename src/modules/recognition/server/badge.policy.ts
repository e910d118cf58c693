import { type Actor, holds, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** The sides whose badges an actor looks after. */
export const sidesThanked = (actor: Actor): Side[] =>
  holds(actor, 'operate') ? [...(['adult'] as const), ...young(actor)] : [];

const young = (actor: Actor): Side[] => (holds(actor, 'safeguard') ? ['teen'] : []);

export const maySeeBadges = (actor: Actor): Verdict =>
  sidesThanked(actor).length > 0 ? allow : deny('not_found');

export const mayManage = (actor: Actor, badge: { side: Side }): Verdict =>
  sidesThanked(actor).includes(badge.side) ? allow : deny('not_found');

/** Nobody thanks themselves. */
export const mayAward = (actor: Actor, to: { side: Side; personaId: string }): Verdict =>
  firstDenial(mayManage(actor, to), actor.personaId === to.personaId ? deny('not_oneself') : allow);
