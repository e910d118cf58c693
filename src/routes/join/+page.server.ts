import { redirect } from '@sveltejs/kit';
import { action, plain, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { saveLanguage } from '../preferences/saving.ts';
import { atTheDoor, rememberingAge } from './age.ts';
import { contactIn } from '../words.ts';
import { comeIn } from './come-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const to = safePath(event.url.searchParams.get('to'));
  if (event.locals.actor.kind === 'person') redirect(303, to);
  const door = await atTheDoor(event);
  if (door.view.invitation.state === 'claim')
    redirect(
      303,
      `/claim?invitation=${encodeURIComponent(door.code)}&to=${encodeURIComponent(to)}`,
    );
  return { to, ...door, mails: webApp().mails, contact: await contactIn(event) };
};

export const actions: Actions = {
  default: rememberingAge(
    action('accounts.join', {
      input: (form, event) => ({ locale: event.locals.locale, ...plain(form) }),
      then({ waits }, event, form) {
        // Chosen here, so it goes before what an earlier visit left behind.
        saveLanguage(event, form.get('locale'));
        return waits ? '/waiting' : comeIn(form);
      },
    }),
  ),
};
