import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const parts = ['kinds', 'emails', 'pushes', 'device', 'hours'] as const;
const back = (saved: (typeof parts)[number]) => ({
  then: () => `/settings/notifications?saved=${saved}`,
});

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'notifications.settings', {}),
  emails: await asking(event, 'notifications.emails', {}),
  pushes: await asking(event, 'notifications.pushes', {}),
  saved: parts.find((one) => one === event.url.searchParams.get('saved')) ?? null,
});

export const actions: Actions = {
  // A form sends what is ticked; what is kept is what was switched off.
  kinds: action('notifications.change_settings', {
    input: (form) => ({
      off: form.getAll('kind').filter((kind) => !form.getAll('on').includes(kind)),
    }),
    ...back('kinds'),
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
    ...back('emails'),
  }),
  pushes: action('notifications.choose_pushes', {
    input: (form) => ({
      ...(form.has('isDiscreet') && { isDiscreet: form.get('isDiscreet') }),
      off: form.getAll('kind').filter((kind) => !form.getAll('pushed').includes(kind)),
    }),
    ...back('pushes'),
  }),
  unpush: action('notifications.remove_device', back('device')),
  hours: action('accounts.change_hours', back('hours')),
  unmute: action('notifications.unmute_thread'),
};
