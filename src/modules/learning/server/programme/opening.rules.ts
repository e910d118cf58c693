import type { Stands } from '../../programme.contract.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

/** What decides whether somebody may do a step now. */
export type Opening = {
  /** A draft or a retired step is asked of nobody. */
  stands: Stands;
  /** Its programme is archived or hidden: nothing more is done there. */
  rests: boolean;
  enrolled: boolean;
  /** Done, and not taken back. */
  done: boolean;
  /** Has written or finished something here: what was opened does not close again. */
  begun: boolean;
  /** Steps before this one in its programme that are not done. */
  missingBefore: number;
};

/** Steps open in order: when all before are done. One that was begun stays open. */
export const isOpen = (opening: Omit<Opening, 'enrolled' | 'stands' | 'rests'>): boolean =>
  opening.done || opening.begun || opening.missingBefore === 0;

const notAsked = { draft: 'step_is_draft', retired: 'step_is_retired' } as const;

/** Whether anything is asked there at all, of whomever. */
export const mayBeDone = ({ stands, rests }: Pick<Opening, 'stands' | 'rests'>): Verdict =>
  firstDenial(
    rests ? deny('programme_rests') : allow,
    stands === 'asked' ? allow : deny(notAsked[stands]),
  );

/** Who is enrolled may do what is open. */
export function mayDoStep(opening: Opening): Verdict {
  return firstDenial(
    mayBeDone(opening),
    opening.enrolled ? allow : deny('enrol_first'),
    isOpen(opening) ? allow : deny('step_not_open_yet'),
  );
}

/** The same for a whole programme in its order: which steps are open. */
export function openSteps(steps: readonly Pick<Opening, 'done' | 'begun' | 'stands'>[]): boolean[] {
  let missingBefore = 0;
  return steps.map((step) => {
    const open = isOpen({ ...step, missingBefore });
    if (!step.done && step.stands === 'asked') missingBefore += 1;
    return open;
  });
}
