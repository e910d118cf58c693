import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await page('admin.my_data', () => ({}))(event)),
  done: event.url.searchParams.get('done'),
  /** Why the archive was not made: it answers with a file, or leads back here. */
  why: event.url.searchParams.get('why'),
});

export const actions: Actions = {
  leave: action('admin.delete_my_account', { then: () => '/settings/data?done=leaving' }),
  stay: action('admin.stay', { then: () => '/settings/data?done=stays' }),
};
