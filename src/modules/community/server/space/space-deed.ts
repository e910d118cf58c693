import type { Deed } from '#platform/use-case.ts';
import type { SpaceRow } from './space.sql.ts';

/** What was done with a space, in the log of those who arrange it; `by` takes it back. */
export const spaceDeed = (
  {
    id,
    slug,
    title,
    side,
    parentId,
  }: Pick<SpaceRow, 'id' | 'slug' | 'title' | 'side' | 'parentId'>,
  by: NonNullable<Deed['undo']>['by'],
): Deed => ({
  ...{ power: 'arrange', side, scopeId: id, aboveId: parentId },
  ...{ title, link: `/talk/${slug}`, undo: { by, with: { space: id }, withReason: true } },
});
