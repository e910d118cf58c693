import { redirect } from '@sveltejs/kit';
import { action, plain } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking } from '#platform/web/page.ts';
import { saveLanguage } from '../preferences/saving.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.actor.kind === 'person') redirect(303, '/');
  const code = (event.url.searchParams.get('invitation') ?? '').slice(0, 100);
  const { invitation } = await asking(event, 'accounts.joining', { invitation: code });
  const claim = invitation.state === 'claim' ? invitation : null;
  return { code, claim, mails: webApp().mails };
};

export const actions: Actions = {
  default: action('accounts.claim_account', {
    input: (form, event) => ({ locale: event.locals.locale, ...plain(form) }),
    then(_result, event, form) {
      saveLanguage(event, form.get('locale'));
      // Without an e-mail there would be no way back for who forgets the password.
      const hasEmail = webApp().mails && String(form.get('email') ?? '') !== '';
      return hasEmail ? '/' : `/settings/security/codes?fresh&to=${encodeURIComponent('/')}`;
    },
  }),
};
