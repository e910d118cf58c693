import type { Translate } from '#lib/text/index.ts';
import type { StepOnPath } from '../../programme.contract.ts';
import { stepItems } from '../programme/step-items.ts';

/** The steps of a course with the day on which each was done. */
export const stepsWithDays = (t: Translate, programme: string, steps: readonly StepOnPath[]) =>
  stepItems(t, programme, steps).map((item, index) => {
    const at = steps[index]?.completedAt;
    return at ? { ...item, note: t('mine.done_on', { date: t.date(at) }) } : item;
  });
