import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'community.space_about', { space: event.params.space }),
});

export const actions: Actions = {
  follow: action('community.follow_space'),
  unfollow: action('community.unfollow_space'),
};
