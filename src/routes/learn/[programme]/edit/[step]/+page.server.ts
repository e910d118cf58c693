import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { editPath } from '#modules/learning/ui/index.ts';
import { previewing } from '../../../../posting.ts';
import { draftsIn } from '../../../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const view = await asking(event, 'learning.authoring_step', event.params);
  const drafts = await draftsIn(event, `learning.step:${view.id}`, `learning.rule:${view.id}`);
  return { view, drafts };
};

export const actions: Actions = {
  texts: action('learning.edit_step'),
  rule: action('learning.change_rule'),
  remove: action('learning.remove_step', { then: ({ programme }) => editPath(programme) }),
  preview: previewing('learning'),
};
