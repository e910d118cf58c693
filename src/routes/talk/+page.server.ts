import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'community.spaces', {}),
  isArranging: event.url.searchParams.has('arrange'),
});

export const actions: Actions = {
  move: action('community.move_space', { then: ({ space }) => `/talk?arrange#space-${space}` }),
};
