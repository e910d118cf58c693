import { withSession } from '#platform/actor.policy.ts';
import { holds, type Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** Whoever runs the place. */
export const mayOperate = (actor: Actor): Verdict =>
  holds(actor, 'operate') ? allow : deny('not_found');

/** What the environment says is changed there. */
export const mayChangeSetting = (actor: Actor, setting: { isFixed: boolean }): Verdict =>
  firstDenial(
    mayOperate(actor),
    withSession(actor),
    setting.isFixed ? deny('set_in_the_environment') : allow,
  );
