type Placed = { id: string; courseId: string };
type Order = { courses: readonly string[]; steps: readonly Placed[] };

/**
 * The new places of the steps after one of them moves by one: within its course, or, at its edge,
 * into the neighbouring one. Empty when there is nowhere to go.
 */
export function moved(
  { courses, steps }: Order,
  id: string,
  direction: 'up' | 'down',
): (Placed & { position: number })[] {
  const rows = courses.map((course) => ({
    course,
    steps: steps.filter(({ courseId }) => courseId === course).map((step) => step.id),
  }));
  const at = rows.findIndex((row) => row.steps.includes(id));
  const here = rows[at];
  if (here === undefined) return [];
  const place = here.steps.indexOf(id);
  const target = place + (direction === 'up' ? -1 : 1);
  here.steps.splice(place, 1);
  if (target >= 0 && target <= here.steps.length) {
    here.steps.splice(target, 0, id);
    return placed([here]);
  }
  const there = rows[at + (direction === 'up' ? -1 : 1)];
  if (there === undefined) return [];
  if (direction === 'up') there.steps.push(id);
  else there.steps.unshift(id);
  return placed([here, there]);
}

const placed = (rows: readonly { course: string; steps: readonly string[] }[]) =>
  rows.flatMap(({ course, steps }) =>
    steps.map((id, index) => ({ id, courseId: course, position: index + 1 })),
  );
