import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { editPath, inLocale } from '#modules/learning/ui/index.ts';
import { addingFile, lookingAgain, previewing, withoutFile } from '../teaching.ts';
import { draftsIn } from '../../../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const view = await asking(event, 'learning.authoring_step', {
    ...event.params,
    ...given(event.url, 'locale'),
  });
  const places = view.inLanguage
    ? [`learning.version:${view.id}:${view.inLanguage.locale}`]
    : [`learning.step:${view.id}`, `learning.rule:${view.id}`];
  const drafts = await draftsIn(event, ...places);
  return { view, drafts };
};

type At = { programmeSlug: string; stepSlug: string };
const toStep = ({ programmeSlug, stepSlug }: At) => editPath(programmeSlug, stepSlug);

export const actions: Actions = {
  texts: action('learning.edit_step', {
    input: withoutFile,
    then: (result, _event, form) => inLocale(toStep(result), form),
  }),
  rule: action('learning.change_rule'),
  show: action('learning.show_step', { then: toStep }),
  hide: action('learning.hide_step', { then: toStep }),
  retire: action('learning.retire_step', { then: toStep }),
  reinstate: action('learning.reinstate_step', { then: toStep }),
  remove: action('learning.remove_step', { then: ({ programmeSlug }) => editPath(programmeSlug) }),
  file: addingFile('learning.edit_step'),
  look: lookingAgain('learning.edit_step'),
  preview: previewing,
};
