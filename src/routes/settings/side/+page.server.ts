import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'accounts.my_side', {}),
  today: new Date().toISOString().slice(0, 10),
  done: event.url.searchParams.get('done'),
});

export const actions: Actions = {
  day: action('accounts.choose_day', { then: () => '/settings/side?done=day' }),
  eighteen: action('accounts.state_eighteen', { then: () => '/settings/side' }),
};
