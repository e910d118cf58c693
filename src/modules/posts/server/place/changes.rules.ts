/** Where more changed, the page is fetched. */
export const MOST_CHANGES = 40;

/** `turned`: the last change after which others see it, or do not. */
type Changed = { id: string; parentId: string | null; turned: number; isShown: boolean };

/** Whether the page is to be fetched, and which posts are there no more; of those that changed after a number. */
export function changesOf(
  rows: readonly Changed[],
  place: { changed: number; anew: number },
  { after, moderates }: { after: number; moderates: boolean },
): { isStale: boolean; gone: string[] } {
  // Who looks after it saw what waited, too.
  const went = (row: Changed) =>
    moderates ||
    row.turned > after ||
    rows.some(({ parentId, turned }) => parentId === row.id && turned > after);
  return {
    isStale: after < place.anew || after > place.changed || rows.length > MOST_CHANGES,
    gone: rows.filter((row) => !row.isShown && went(row)).map(({ id }) => id),
  };
}
