import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import { spaceFields, spacePath } from '#modules/community/ui/index.ts';
import type { Actions } from './$types';

export const load = page('community.new_space', ({ url }) => ({
  parent: url.searchParams.get('in') ?? '',
}));

export const actions: Actions = {
  default: action('community.create_space', {
    input: spaceFields,
    then: ({ space }) => spacePath(space),
  }),
};
