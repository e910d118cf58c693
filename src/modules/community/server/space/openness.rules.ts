import { refusedAt } from '#platform/verdict.ts';
import type { Openness, Reads } from '../../space.contract.ts';

export type { Openness };

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

/** Whether others read one than the other. */
export const isReadOtherwise = (one: Openness, other: Openness): boolean =>
  isMoreOpen(one, other) || isMoreOpen(other, one);

/** Whether it is kept for holders, and of nothing: nobody would read it. */
export const isForNobody = ({ reads, readDuties, readBadges }: Openness): boolean =>
  reads === 'holders' && readDuties.length + readBadges.length === 0;

/** A space as it is kept: names of holders only where they count. */
export const openness = ({ reads, readDuties, readBadges }: Openness): Openness =>
  reads === 'holders'
    ? { reads, readDuties, readBadges }
    : { reads, readDuties: [], readBadges: [] };

type Within = Openness & { id: string };
/** A sub-forum that others read from now on, as it was and as it will be. */
export type ChangedWithin = { id: string; was: Openness; to: Openness };

/**
 * Which sub-forums are read by others once the space is: what would be more open than it becomes as open as it, and
 * what is `wished` for goes along as long as the same people read it as the space. Throws `Refusal` where that would be
 * more open than the space, or read by nobody.
 */
export function changedWithin(
  children: readonly Within[],
  space: { was: Openness; to: Openness },
  wished: readonly Within[],
): ChangedWithin[] {
  const to = openness(space.to);
  return children.flatMap((child) => {
    const wish = wished.find(({ id }) => id === child.id);
    const goes = wish !== undefined && !isReadOtherwise(child, space.was);
    if (goes && isForNobody(wish)) throw refusedAt('within', 'holders_missing');
    if (goes && isMoreOpen(wish, to)) throw refusedAt('within', 'more_open_than_parent');
    const becomes = goes ? openness(wish) : isMoreOpen(child, to) ? to : null;
    return becomes === null || !isReadOtherwise(becomes, child)
      ? []
      : [{ id: child.id, was: openness(child), to: becomes }];
  });
}
