/** A place in a list of names: where the next page begins. */
export const cursorOf = ({ key, id }: { key: string; id: string }): string => `${id}.${key}`;

/** The place that a cursor means; null for none and for nonsense, which is the beginning. */
export function placeOf(cursor: string | undefined): { key: string; id: string } | null {
  const found = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(.*)$/su.exec(cursor ?? '');
  return found === null ? null : { id: found[1] ?? '', key: found[2] ?? '' };
}
