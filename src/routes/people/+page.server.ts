import { asking } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const chosen = {
    name: (searchParams.get('name') ?? '').slice(0, 60),
    language: (searchParams.get('language') ?? '').slice(0, 30),
  };
  const after = searchParams.get('after');
  const view = await asking(event, 'accounts.people', {
    ...chosen,
    ...(after !== null && { after: after.slice(0, 200) }),
  });
  return { view, chosen, isLater: after !== null };
};
