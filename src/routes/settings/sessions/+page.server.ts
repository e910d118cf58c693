import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await page('accounts.sessions', () => ({}))(event)),
  done: event.url.searchParams.get('done'),
});

export const actions: Actions = {
  end: action('accounts.end_session', {
    then: (result) => ('session' in result ? '/' : '/settings/sessions?done=one'),
  }),
  others: action('accounts.end_other_sessions', { then: () => '/settings/sessions?done=others' }),
};
