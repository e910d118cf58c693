import { catalogueIn } from './catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
  modules: catalogueIn(locals.locale),
  origin: url.origin,
});
