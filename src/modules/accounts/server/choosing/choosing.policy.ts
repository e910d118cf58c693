import type { Actor, Side } from '#platform/actor.ts';
import { sidesOperated } from '../joining/joining.policy.ts';

/** Powers under which somebody is given something to look after. */
const GIVING = ['announce', 'arrange', 'moderate'];

/**
 * Among whom an actor may choose. Where they run the place, `all` who are there; on the own side those
 * who wish to be found and whoever's whole `name` they know. Young people are looked through by nobody
 * who does not run their side: who gives them something knows their names.
 */
export function reachOf(actor: Actor, side: Side): 'all' | 'found' | 'named' | 'nobody' {
  if (sidesOperated(actor).includes(side)) return 'all';
  if (actor.side === side) return 'found';
  const gives = actor.powers.some(
    ({ power, sides }) => GIVING.includes(power) && sides.includes(side),
  );
  return gives ? 'named' : 'nobody';
}
