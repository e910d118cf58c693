import { error } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  // For everybody else the page is not there.
  if (!holds(locals.actor, 'operate')) error(404, 'not_found');
};

export const actions: Actions = {
  add: action('safety.add_helpline', {
    then: ({ helpline }) => `/operate/helplines?done=added#line-${helpline}`,
  }),
};
