import { redirect } from '@sveltejs/kit';
import { isPerson } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  // Let in meanwhile, or never asked: there is nothing to wait for.
  const { actor } = event.locals;
  if (isPerson(actor)) redirect(303, '/');
  if (actor.restrictions.length === 0) redirect(303, '/sign-in');
  return { view: await asking(event, 'accounts.my_request', {}) };
};

export const actions: Actions = {
  withdraw: action('accounts.withdraw_request', { then: () => '/' }),
};
