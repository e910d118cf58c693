import { error } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { webApp } from '#platform/web/app.ts';
import { editPath } from '#modules/learning/ui/index.ts';
import { draftsIn } from '../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { can } = await asking(event, 'learning.programmes', {});
  if (can.create !== true) error(404, 'not_found');
  return {
    teenSide: webApp().settings.TEEN_SIDE,
    drafts: await draftsIn(event, 'learning.programme:new'),
  };
};

export const actions: Actions = {
  default: action('learning.create_programme', {
    then: ({ programmeSlug }) => editPath(programmeSlug),
  }),
};
