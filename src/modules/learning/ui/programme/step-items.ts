import type { Translate } from '#lib/text/index.ts';
import { langOf } from '#lib/ui/lang.ts';
import type { StepOnPath } from '../../programme.contract.ts';
import { stepPath, withQuery } from '../paths.ts';

type Item = {
  title: string;
  href?: string | undefined;
  state: 'done' | 'now' | 'waiting' | 'open' | 'locked';
  note?: string | undefined;
  lang?: string | undefined;
  /** Said of it where its sign is not seen. */
  heard?: string | undefined;
};

/** The steps of a course as the kit's list shows them; `here` is the step of the page itself. */
export const stepItems = (
  t: Translate,
  programme: string,
  steps: readonly StepOnPath[],
  here?: string,
): Item[] =>
  steps.map((step) => ({
    title: step.title,
    // Reading ahead is welcome.
    href: step.slug === here ? undefined : stepPath(programme, step),
    state: step.slug === here ? 'now' : dotOf(step, here === undefined),
    note: noteOf(t, step),
    lang: langOf(t, step.language),
    ...(isLocked(step) && {
      heard: t('learn.opens_after', { title: step.opensAfter }),
    }),
  }));

/** The same, where one who writes the programme looks at it as others do: so are the steps. */
export const lookedAt = (items: readonly Item[], asLearner: boolean): Item[] =>
  items.map((item) =>
    asLearner && item.href ? { ...item, href: withQuery(item.href, { as: 'learner' }) } : item,
  );

/** One place at a time is where one is: the page's own step, or else the next one. */
export function dotOf(step: StepOnPath, mayBeNow = true): Item['state'] {
  const { state, isNext } = step;
  if (state === 'done' || state === 'waiting') return state;
  if (isLocked(step)) return 'locked';
  return isNext && mayBeNow ? 'now' : 'open';
}

/** The steps before it come first, whether one takes part already or not yet. */
const isLocked = ({ state, opensAfter }: StepOnPath): boolean =>
  opensAfter !== null && (state === 'not_open_yet' || state === 'closed');

/** A word below the title where there is something to say. */
function noteOf(t: Translate, { state, stands, kind, missing }: StepOnPath): string | undefined {
  if (stands !== 'asked') return t(`learn.${stands}`);
  if (state === 'waiting') return t('mine.waiting');
  if (state === 'taken_back') return t('learn.taken_back');
  if (state === 'done') return undefined;
  if (state === 'open' && !missing.answer && missing.replies > 0) {
    return t('learn.next_reply', { count: missing.replies });
  }
  return t(`learn.${kind}`);
}
