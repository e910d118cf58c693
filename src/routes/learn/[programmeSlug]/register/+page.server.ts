import { asking } from '#platform/web/page.ts';
import { chosenFrom, inputOf } from '#modules/learning/ui/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const chosen = chosenFrom(event.url);
  const input = { ...event.params, ...inputOf(chosen) };
  const written = /^\d{1,3}$/.exec(event.url.searchParams.get('written') ?? '');
  return {
    chosen,
    view: await asking(event, 'learning.register', input),
    written: written && Number(written[0]),
  };
};
