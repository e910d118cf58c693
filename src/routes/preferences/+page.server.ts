import { redirect } from '@sveltejs/kit';
import { action, safePath } from '#platform/web/action.ts';
import { readForm } from '#platform/web/form.ts';
import { saveLanguage, saveTheme } from './saving.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/settings');

export const actions: Actions = {
  language: action('accounts.change_language', {
    then({ locale }, event, form) {
      saveLanguage(event, locale);
      return safePath(form.get('to'));
    },
  }),
  theme: async (event) => {
    const form = await readForm(event);
    saveTheme(event, form.get('theme'));
    redirect(303, safePath(form.get('to')));
  },
};
