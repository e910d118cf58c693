import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'notifications.settings', {}),
  saved: event.url.searchParams.has('saved'),
});

export const actions: Actions = {
  // A form sends what is ticked; what is kept is what was switched off.
  kinds: action('notifications.change_settings', {
    input: (form) => ({
      off: form.getAll('kind').filter((kind) => !form.getAll('on').includes(kind)),
    }),
    then: () => '/settings/notifications?saved',
  }),
  unmute: action('notifications.unmute_thread'),
};
