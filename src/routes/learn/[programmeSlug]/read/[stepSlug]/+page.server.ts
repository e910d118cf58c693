import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { myProgrammePath } from '#modules/learning/ui/index.ts';
import { asLearner } from '../../../as-learner.ts';
import { orWhatIsMine } from '../../../what-is-mine.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const input = { ...event.params, ...given(event.url, 'language'), ...asLearner(event.url) };
  return { view: await orWhatIsMine(event, asking(event, 'learning.reading', input)) };
};

export const actions: Actions = {
  // Whoever has read the last thing is led to what they have come to the end of.
  finish: action('learning.finish_reading', {
    then: ({ programmeSlug, finished }, { url }) =>
      finished ? myProgrammePath(programmeSlug) : url.pathname,
  }),
};
