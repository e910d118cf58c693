/** A place in a list ordered by a moment and an id, as it stands in an address. */
export const cursorOf = (at: Date, id: string): string => `${at.toISOString()}_${id}`;

const shape = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** The place a cursor means; null at the beginning, and for anything else. */
export function fromCursor(cursor: string): { at: Date; id: string } | null {
  const [, moment = '', id = ''] = shape.exec(cursor) ?? [];
  const at = Date.parse(moment);
  return id === '' || Number.isNaN(at) ? null : { at: new Date(at), id };
}
