import { asking, given } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { before, done } = given(event.url, 'before', 'done');
  return {
    view: await asking(event, 'admin.imports', { ...(before && { before }) }),
    done: done ?? null,
  };
};
