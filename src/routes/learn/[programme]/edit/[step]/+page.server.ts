import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { editPath, inLocale } from '#modules/learning/ui/index.ts';
import { previewing } from '../../../../posting.ts';
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

export const actions: Actions = {
  texts: action('learning.edit_step', {
    then: ({ programme, step }, _event, form) => inLocale(editPath(programme, step), form),
  }),
  rule: action('learning.change_rule'),
  remove: action('learning.remove_step', { then: ({ programme }) => editPath(programme) }),
  preview: previewing('learning'),
};
