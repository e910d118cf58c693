/** A course with its steps, in their order. */
export type Course = { id: string; steps: readonly string[] };

/**
 * The new places of the steps after one of them moves by one: within its course, or, at its edge,
 * into the neighbouring one. Empty when there is nowhere to go.
 */
export function moved(courses: readonly Course[], step: string, direction: 'up' | 'down') {
  const by = direction === 'up' ? -1 : 1;
  const at = courses.findIndex(({ steps }) => steps.includes(step));
  const here = courses[at];
  if (here === undefined) return [];
  const others = here.steps.filter((id) => id !== step);
  const target = here.steps.indexOf(step) + by;
  if (target >= 0 && target <= others.length)
    return placed({ ...here, steps: others.toSpliced(target, 0, step) });
  const there = courses[at + by];
  if (there === undefined) return [];
  const steps = direction === 'up' ? [...there.steps, step] : [step, ...there.steps];
  return [...placed({ ...here, steps: others }), ...placed({ ...there, steps })];
}

const placed = ({ id: courseId, steps }: Course) =>
  steps.map((id, index) => ({ id, courseId, position: index + 1 }));

/** The places of the steps of a course with one more among them: as the nth, or at the end. */
export const inserted = (course: Course | undefined, step: string, place = Infinity) =>
  course === undefined
    ? []
    : placed({
        ...course,
        steps: course.steps.toSpliced(Math.min(place - 1, course.steps.length), 0, step),
      });
