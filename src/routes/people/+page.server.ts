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
  const rooms = view.helpFirst ? (await asking(event, 'community.search', {})).rooms : [];
  return { view, chosen, rooms, isLater: after !== null };
};
