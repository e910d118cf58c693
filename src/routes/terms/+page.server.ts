import { action, plain, safePath } from '#platform/web/action.ts';
import { wordsIn } from '../words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  own: await wordsIn(event, 'terms'),
  to: safePath(event.url.searchParams.get('to'), ''),
});

export const actions: Actions = {
  agree: action('accounts.agree_to_terms', {
    input(form) {
      const { terms, termsRead } = plain(form);
      return { terms, termsRead };
    },
    then: (_result, _event, form) => safePath(form.get('to'), '/terms'),
  }),
};
