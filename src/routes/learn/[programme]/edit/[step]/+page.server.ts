import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import { editPath } from '#modules/learning/ui/index.ts';
import { previewing } from '../../../../posting.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page('learning.authoring_step', ({ params }: PageServerLoadEvent) => params);

export const actions: Actions = {
  texts: action('learning.edit_step'),
  rule: action('learning.change_rule'),
  remove: action('learning.remove_step', { then: ({ programme }) => editPath(programme) }),
  preview: previewing('learning'),
};
