import { action, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  mails: webApp().mails,
  isSent: url.searchParams.has('sent'),
  to: safePath(url.searchParams.get('to')),
});

export const actions: Actions = {
  default: action('accounts.ask_recovery', {
    then: (_result, _event, form) =>
      `/recover?sent&to=${encodeURIComponent(safePath(form.get('to')))}`,
  }),
};
