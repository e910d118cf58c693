import { asking, given } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { after, done } = given(event.url, 'after', 'done');
  return {
    view: await asking(event, 'admin.imports', { ...(after && { after }) }),
    done: done ?? null,
  };
};
