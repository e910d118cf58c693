import { isPerson } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const show = searchParams.get('show');
  const before = searchParams.get('before');
  const view = await asking(event, 'community.space', {
    space: event.params.space,
    ...(show === null ? {} : { show: show as 'all' }),
    ...(before === null ? {} : { before }),
  });
  return { view, isGuest: !isPerson(event.locals.actor) };
};

export const actions: Actions = {
  follow: action('community.follow_space'),
  unfollow: action('community.unfollow_space'),
};
