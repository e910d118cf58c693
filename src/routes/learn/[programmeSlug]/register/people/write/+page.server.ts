import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { chosenFrom, gradebookPath, inputOf } from '#modules/learning/ui/index.ts';
import { draftsIn } from '../../../../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const chosen = chosenFrom(event.url, 'moved');
  const input = { ...event.params, ...inputOf(chosen) };
  const view = await asking(event, 'learning.nudging', input);
  const tick = event.url.searchParams.get('tick');
  return {
    chosen,
    view,
    tick,
    drafts: await draftsIn(event, `learning.nudge:${view.programme.id}`),
  };
};

export const actions: Actions = {
  send: action('learning.nudge', {
    then: ({ programmeSlug, written }) =>
      `${gradebookPath(programmeSlug)}?written=${String(written)}`,
  }),
};
