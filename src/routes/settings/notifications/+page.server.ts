import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'notifications.settings', {}),
  emails: await asking(event, 'notifications.emails', {}),
  pushes: await asking(event, 'notifications.pushes', {}),
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
  emails: action('notifications.choose_emails', {
    input: (form) => ({
      ...Object.fromEntries(
        ['pace', 'saysWhat', 'isDiscreet', 'zone', 'quietFrom', 'quietTo'].flatMap((name) =>
          form.has(name) ? [[name, form.get(name)]] : [],
        ),
      ),
      off: form.getAll('kind').filter((kind) => !form.getAll('mailed').includes(kind)),
    }),
    then: () => '/settings/notifications?saved',
  }),
  pushes: action('notifications.choose_pushes', {
    input: (form) => ({
      ...(form.has('isDiscreet') && { isDiscreet: form.get('isDiscreet') }),
      off: form.getAll('kind').filter((kind) => !form.getAll('pushed').includes(kind)),
    }),
    then: () => '/settings/notifications?saved',
  }),
  unpush: action('notifications.remove_device', { then: () => '/settings/notifications?saved' }),
  hours: action('accounts.change_hours', { then: () => '/settings/notifications?saved' }),
  unmute: action('notifications.unmute_thread'),
};
