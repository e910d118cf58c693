import { action } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  mails: webApp().mails,
  isSent: url.searchParams.has('sent'),
});

export const actions: Actions = {
  default: action('accounts.ask_recovery', { then: () => '/recover?sent' }),
};
