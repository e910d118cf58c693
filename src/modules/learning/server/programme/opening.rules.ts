import { allow, deny, type Verdict } from '#platform/verdict.ts';

/** What decides whether somebody may do a step now. */
export type Opening = {
  enrolled: boolean;
  /** Done, and not taken back. */
  done: boolean;
  /** Has written or finished something here: what was opened does not close again. */
  begun: boolean;
  /** Steps before this one in its programme that are not done. */
  missingBefore: number;
};

/** Steps open in order: when all before are done. One that was begun stays open. */
export const isOpen = (opening: Omit<Opening, 'enrolled'>): boolean =>
  opening.done || opening.begun || opening.missingBefore === 0;

/** Who is enrolled may do what is open. */
export function mayDoStep(opening: Opening): Verdict {
  if (!opening.enrolled) return deny('enrol_first');
  return isOpen(opening) ? allow : deny('step_not_open_yet');
}

/** The same for a whole programme in its order: which steps are open. */
export function openSteps(steps: readonly Pick<Opening, 'done' | 'begun'>[]): boolean[] {
  let missingBefore = 0;
  return steps.map((step) => {
    const open = isOpen({ ...step, missingBefore });
    if (!step.done) missingBefore += 1;
    return open;
  });
}
