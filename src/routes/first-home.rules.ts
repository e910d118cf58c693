import type { SmallThingsView } from '#modules/community/home.contract.ts';
import type { NextThingsView } from '#modules/learning/home.contract.ts';

/** What one comes for. */
export type Door = 'write' | 'read' | 'learn';

/**
 * What the first home of somebody new offers: nothing any more once they have begun in talking or in learning,
 * or walk beside others; and never what is not there for them.
 */
export function doorsFor(
  { beginning }: Pick<SmallThingsView, 'beginning'>,
  { underway, finished, beside, open }: NextThingsView,
): Door[] {
  const hasBegun = underway.length + finished.length + beside.length > 0;
  if (beginning === null || hasBegun) return [];
  const isThere = { ...beginning, learn: open.length > 0 };
  return (['write', 'read', 'learn'] as const).filter((door) => isThere[door]);
}
