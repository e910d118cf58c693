import { asking } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

/** Whoever has come to the end of it is led on, to what they could do next. */
export const load: PageServerLoad = async (event) => {
  const view = await asking(event, 'learning.my_programme', event.params);
  const next = view.state === 'finished' ? await asking(event, 'learning.next_things', {}) : null;
  return { view, next };
};
