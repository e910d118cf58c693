import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { threadOrders } from '#modules/community/threads.contract.ts';
import type { Actions, PageServerLoad } from './$types';

/** All spaces; or the threads of all of them, in an order that was asked for. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const show = threadOrders.find((one) => one === searchParams.get('show'));
  if (show !== undefined) {
    const threads = await asking(event, 'community.threads', {
      show,
      ...given(event.url, 'after'),
    });
    return { threads, view: null, isArranging: false };
  }
  const view = await asking(event, 'community.spaces', {});
  return { threads: null, view, isArranging: searchParams.has('arrange') };
};

export const actions: Actions = {
  move: action('community.move_space', {
    then: ({ spaceSlug }) => `/talk?arrange#space-${spaceSlug}`,
  }),
};
