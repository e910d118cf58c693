import { error } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { choosing } from '../../choosing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lists } = await asking(event, 'community.taglists', {});
  const list = lists.find(
    ({ id, can }) => can.change && id === event.url.searchParams.get('taglist'),
  );
  if (list === undefined) error(404, 'not_found');
  return { list, choosing: await choosing(event, { side: list.side }) };
};

export const actions: Actions = {
  hand_over: action('community.hand_over_taglist', {
    then: ({ taglist }) => `/taglists#list-${taglist}`,
  }),
};
