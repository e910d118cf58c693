import { error } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { choosing } from '../../../choosing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { services } = await asking(event, 'accounts.services', {});
  const wanted = event.url.searchParams.get('service');
  const service = services.find(({ id, endedAt }) => id === wanted && endedAt === null);
  if (service === undefined) error(404, 'not_found');
  return { service, choosing: await choosing(event) };
};

export const actions: Actions = {
  hand_over: action('accounts.change_service', {
    then: () => '/operate/services?done=changed',
  }),
};
