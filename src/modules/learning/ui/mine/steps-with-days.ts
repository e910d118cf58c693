import type { Translate } from '#lib/text/index.ts';
import type { StepOnPath } from '../../programme.contract.ts';
import { stepItems } from '../programme/step-items.ts';

/** The steps of a course with the day on which each was done; where nobody reads them, they lead nowhere. */
export const stepsWithDays = (
  t: Translate,
  programme: string,
  steps: readonly StepOnPath[],
  areRead = true,
) =>
  stepItems(t, programme, steps).map(({ href, ...item }, index) => {
    const at = steps[index]?.completedAt;
    return {
      ...{ ...item, ...(areRead && { href }) },
      ...(at && { note: t('mine.done_on', { date: t.date(at) }) }),
    };
  });
