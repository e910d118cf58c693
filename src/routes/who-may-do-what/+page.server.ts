import { redirect } from '@sveltejs/kit';
import { isPerson } from '#platform/actor.ts';
import { dutyKinds, powersOf } from '#modules/leading/contract.ts';
import { catalogueIn } from '../api/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  if (!isPerson(locals.actor)) redirect(303, '/sign-in?to=/who-may-do-what');
  return {
    modules: catalogueIn(locals.locale),
    duties: dutyKinds.map((kind) => ({ kind, powers: powersOf[kind] })),
  };
};
