import { action, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { contactIn } from '../words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  mails: webApp().mails,
  isSent: event.url.searchParams.has('sent'),
  to: safePath(event.url.searchParams.get('to')),
  contact: await contactIn(event),
});

export const actions: Actions = {
  default: action('accounts.ask_recovery', {
    then: (_result, _event, form) =>
      `/recover?sent&to=${encodeURIComponent(safePath(form.get('to')))}`,
  }),
};
