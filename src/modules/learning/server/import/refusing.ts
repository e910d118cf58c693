import { isDeepStrictEqual } from 'node:util';
import type { Side } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';

/** The file is refused at this place. */
export const refused = (why: string, line: number, field: string): Refusal =>
  new Refusal('conflict', why, { params: { line, field } });

/** An id that is known must say what it said when it was imported. */
export function refuseDifference(before: object, now: object, line: number): void {
  const was: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(now))
    if (!isDeepStrictEqual(was[field], value)) throw refused('import_differs', line, field);
}

/**
 * Takes in what a file holds of one sort: what is new is added, and what is known must be as it was.
 * What is on one side takes in nothing of the other.
 */
export async function takeIn<
  Given extends { id: string },
  Known extends { externalId: string; side: Side },
  New,
>(
  file: { side: Side; line: number },
  given: readonly Given[],
  known: readonly Known[],
  how: { refuse(known: Known, given: Given): void; add(given: Given): New | Promise<New> },
) {
  if (known.some(({ side }) => side !== file.side))
    throw refused('import_other_side', file.line, 'side');
  const before = new Map(known.map((one) => [one.externalId, one]));
  const places = new Map<string, Known | New>(before);
  const fresh: New[] = [];
  for (const one of given) {
    const found = before.get(one.id);
    if (found !== undefined) {
      how.refuse(found, one);
      continue;
    }
    const place = await how.add(one);
    places.set(one.id, place);
    fresh.push(place);
  }
  return { tally: { added: fresh.length, known: given.length - fresh.length }, places, fresh };
}
