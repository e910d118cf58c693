import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { orOwnWords } from '../own-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const turned = given(event.url, 'show', 'after', 'language') as {
    show?: 'all';
    after?: string;
  };
  const view = asking(event, 'community.space', { ...event.params, ...turned });
  return { view: await orOwnWords(event, view) };
};

export const actions: Actions = {
  follow: action('community.follow_space'),
  unfollow: action('community.unfollow_space'),
};
