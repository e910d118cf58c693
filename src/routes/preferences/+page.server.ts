import { redirect, type RequestEvent } from '@sveltejs/kit';
import { action, safePath } from '#platform/web/action.ts';
import type { Actions, PageServerLoad } from './$types';

const aYear = 60 * 60 * 24 * 365;
const lasting = (event: RequestEvent) => ({ path: '/', maxAge: aYear, sameSite: 'lax' as const, httpOnly: true, secure: event.url.protocol === 'https:' });

export const load: PageServerLoad = () => redirect(303, '/settings');

export const actions: Actions = {
  language: action('accounts.change_language', {
    then(result, event, form) {
      event.cookies.set('locale', result.locale, lasting(event));
      return safePath(form.get('to'));
    },
  }),
  theme: async (event) => {
    const form = await event.request.formData();
    const theme = form.get('theme');
    event.cookies.set('theme', theme === 'light' || theme === 'dark' ? theme : 'auto', lasting(event));
    redirect(303, safePath(form.get('to')));
  },
};
