import { action, plainBut } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { editPath } from '#modules/learning/ui/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'learning.step_rules', {
    ...event.params,
    ...given(event.url, 'from', 'to'),
  }),
});

export const actions: Actions = {
  again: action('learning.change_rule', {
    input: (form) => plainBut(form, 'again'),
    then: ({ programmeSlug, stepSlug }) => `${editPath(programmeSlug, stepSlug)}/rules`,
  }),
};
