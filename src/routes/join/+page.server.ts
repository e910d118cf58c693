import { redirect } from '@sveltejs/kit';
import { action, plain, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking } from '#platform/web/page.ts';
import { saveLanguage } from '../preferences/saving.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  if (locals.actor.kind === 'person') redirect(303, '/');
  const code = url.searchParams.get('invitation') ?? '';
  const view = await asking(event, 'accounts.joining', { invitation: code.slice(0, 100) });
  if (view.invitation.state === 'claim')
    redirect(303, `/claim?invitation=${encodeURIComponent(code)}`);
  const to = safePath(url.searchParams.get('to'), '/');
  return { to, code, view, mails: webApp().mails };
};

export const actions: Actions = {
  default: action('accounts.join', {
    input: (form, event) => ({ locale: event.locals.locale, ...plain(form) }),
    then({ waits }, event, form) {
      // Chosen here, so it goes before what an earlier visit left behind.
      saveLanguage(event, form.get('locale'));
      if (waits) return '/waiting';
      const to = safePath(form.get('to'), '/');
      // Without an e-mail there would be no way back for who forgets the password.
      const hasEmail = webApp().mails && String(form.get('email') ?? '') !== '';
      return hasEmail ? to : `/settings/security/codes?fresh&to=${encodeURIComponent(to)}`;
    },
  }),
};
