import { redirect } from '@sveltejs/kit';
import { action, plain, safePath } from '#platform/web/action.ts';
import { keepLanguage } from '../preferences/keeping.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.actor.kind === 'person') redirect(303, '/');
  return { to: safePath(url.searchParams.get('to'), '/learn') };
};

export const actions: Actions = {
  default: action('accounts.join', {
    input: (form, event) => ({ locale: event.locals.locale, ...plain(form) }),
    then(_result, event, form) {
      // Chosen here, so it goes before what an earlier visit left behind.
      keepLanguage(event, form.get('locale'));
      return safePath(form.get('to'), '/learn');
    },
  }),
};
