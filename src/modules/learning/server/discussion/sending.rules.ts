import type { Actor } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import type { Counted } from '../../discussion.contract.ts';
import type { Judgement } from '../counting/judge.rules.ts';

/** What a post counted as, told to its author: not whom it names when they are out of sight. */
export const countedOf = (
  actor: Actor,
  { counts, to, because }: Pick<Judgement, 'counts' | 'to' | 'because'>,
): Counted => ({
  counts,
  peer: to !== null && actor.blocked.includes(to) ? null : to,
  because,
});

/** An answer that would not count is refused at its first field, with the reason; nothing is lost. */
export function refuseUncounted({ counts, because }: Pick<Judgement, 'counts' | 'because'>): void {
  if (counts === 'answer') return;
  throw new Refusal('invalid', 'invalid', { fields: { 'parts.0': because ?? 'not_valid' } });
}
