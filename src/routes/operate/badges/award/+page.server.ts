import { error } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { choosing } from '../../../choosing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { badges, language } = await asking(event, 'recognition.badges', {});
  const badge = badges.find(
    ({ id, isRetired }) => !isRetired && id === event.url.searchParams.get('badge'),
  );
  if (badge === undefined) error(404, 'not_found');
  return { badge, language, choosing: await choosing(event, { side: badge.side }) };
};

export const actions: Actions = {
  award: action('recognition.award_badge', { then: () => '/operate/badges?done=given' }),
};
