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

/** What is on one side takes in nothing of the other. */
export function refuseOtherSide(
  file: { side: Side; line: number },
  places: readonly { side: Side }[],
): void {
  if (places.some(({ side }) => side !== file.side))
    throw refused('import_other_side', file.line, 'side');
}
