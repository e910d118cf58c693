import { refusedAt } from '#platform/verdict.ts';
import type { Reads, SpaceValues } from '../../space.contract.ts';

/** Who may read a space. */
export type Openness = Pick<SpaceValues, 'reads' | 'readDuties' | 'readBadges'>;

const width: Record<Reads, number> = { everyone: 2, members: 1, holders: 0 };

/**
 * Whether a sub-forum would be read by somebody who may not read the space it stands in. A child is
 * never more open than its parent: where the parent is kept for holders, the child is kept for some
 * of the same, never for others.
 */
export function isMoreOpen(child: Openness, parent: Openness): boolean {
  if (width[child.reads] !== width[parent.reads]) return width[child.reads] > width[parent.reads];
  if (child.reads !== 'holders') return false;
  const opens = (own: readonly string[], theirs: readonly string[]) =>
    own.some((one) => !theirs.includes(one));
  return opens(child.readDuties, parent.readDuties) || opens(child.readBadges, parent.readBadges);
}

/** Where people may read what they may not read now, that is meant, or it is not done. Throws `Refusal`. */
export function checkReaders(
  from: Openness,
  to: Openness,
  { moreRead }: { moreRead: boolean },
): void {
  if (isMoreOpen(to, from) && !moreRead) throw refusedAt('moreRead', 'more_would_read');
}
