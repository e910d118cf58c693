import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { asLearner } from '../as-learner.ts';
import { orWhatIsMine } from '../what-is-mine.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whoever has come to the end of it is led on from here, too. */
export const load: PageServerLoad = async (event) => {
  const input = { ...event.params, ...given(event.url, 'language'), ...asLearner(event.url) };
  const view = await orWhatIsMine(event, asking(event, 'learning.programme', input));
  const isDone = view.enrolledAt !== null && view.steps > 0 && view.done === view.steps;
  return { view, onward: isDone ? await asking(event, 'learning.next_things', {}) : null };
};

export const actions: Actions = {
  enrol: action('learning.enrol'),
  leave: action('learning.leave_programme'),
};
