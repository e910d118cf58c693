import { isPerson } from '#platform/actor.ts';
import { signInFirst } from '#platform/web/page.ts';
import { dutyKinds, powersOf } from '#modules/leading/contract.ts';
import { catalogueIn } from '../api/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  if (!isPerson(locals.actor)) signInFirst('/who-may-do-what');
  return {
    modules: catalogueIn(locals.locale),
    duties: dutyKinds.map((kind) => ({ kind, powers: powersOf[kind] })),
  };
};
