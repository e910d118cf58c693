import { progress, type ProgressFacts, type Standing } from '../counting/progress.rules.ts';
import type { Requires } from '../counting/gradebook.rules.ts';

/**
 * Whoever began under an old rule may finish under it, or under the new one: the one that asks
 * less of them decides.
 */
export function standingUnder(
  facts: Omit<ProgressFacts, 'requires'>,
  newest: Requires,
  atStart: Requires | null,
): Standing {
  const now = progress({ ...facts, requires: newest });
  if (atStart === null) return now;
  const then = progress({ ...facts, requires: atStart });
  return asks(then) <= asks(now) ? then : now;
}

const asks = ({ state, missing }: Standing): number =>
  state === 'completed' ? 0 : 1 + Number(missing.answer) + missing.replies;
