import { redirect } from '@sveltejs/kit';
import { action, safePath } from '#platform/web/action.ts';
import { entered, HALF_COOKIE } from '#platform/web/entering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, cookies }) => {
  const to = safePath(url.searchParams.get('to'));
  if (locals.actor.kind === 'person') redirect(303, to);
  if (cookies.get(HALF_COOKIE) === undefined) redirect(303, '/sign-in');
  return { to };
};

export const actions: Actions = {
  default: action('accounts.sign_in_second', {
    input: (form, event) => ({
      secret: event.cookies.get(HALF_COOKIE) ?? '',
      code: form.get('code') ?? '',
    }),
    then: (result, event, form) => entered(result, event, safePath(form.get('to'))),
  }),
};
