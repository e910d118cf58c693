import { asking } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  return {
    view: await asking(event, 'community.needs_reply', after === null ? {} : { after }),
  };
};
