import { redirect } from '@sveltejs/kit';
import { action, plain, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { contactIn } from '../words.ts';
import { atTheDoor, rememberingAge } from '../join/age.ts';
import { comeIn } from '../join/come-in.ts';
import { saveLanguage } from '../preferences/saving.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const to = safePath(event.url.searchParams.get('to'));
  if (event.locals.actor.kind === 'person') redirect(303, to);
  const { code, view, told } = await atTheDoor(event);
  const claim = view.invitation.state === 'claim' ? view.invitation : null;
  return { to, code, claim, told, mails: webApp().mails, contact: await contactIn(event) };
};

export const actions: Actions = {
  default: rememberingAge(
    action('accounts.claim_account', {
      input: (form, event) => ({ locale: event.locals.locale, ...plain(form) }),
      then(_result, event, form) {
        saveLanguage(event, form.get('locale'));
        return comeIn(form);
      },
    }),
  ),
};
