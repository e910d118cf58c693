import { isPerson } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const turned = given(event.url, 'show', 'before') as { show?: 'all'; before?: string };
  const view = await asking(event, 'community.space', { ...event.params, ...turned });
  return { view, isGuest: !isPerson(event.locals.actor) };
};

export const actions: Actions = {
  follow: action('community.follow_space'),
  unfollow: action('community.unfollow_space'),
};
