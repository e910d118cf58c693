import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { spaceFields, spacePath } from '#modules/community/ui/index.ts';
import { draftsIn } from '../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'community.new_space', {
    parentSlug: event.url.searchParams.get('in') || undefined,
  }),
  drafts: await draftsIn(event, 'community.space:new'),
});

export const actions: Actions = {
  default: action('community.create_space', {
    input: spaceFields,
    then: ({ spaceSlug }) => spacePath(spaceSlug),
  }),
};
