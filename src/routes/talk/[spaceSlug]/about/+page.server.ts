import { action } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page('community.space_about', ({ params, url }: PageServerLoadEvent) => {
  return { ...params, ...given(url, 'language') };
});

export const actions: Actions = {
  follow: action('community.follow_space'),
  unfollow: action('community.unfollow_space'),
};
