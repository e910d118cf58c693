import { redirect } from '@sveltejs/kit';
import { action, safePath } from '#platform/web/action.ts';
import { entered } from '#platform/web/entering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const to = safePath(url.searchParams.get('to'));
  if (locals.actor.kind === 'person') redirect(303, to);
  return { to, isFirst: url.searchParams.has('first') };
};

export const actions: Actions = {
  default: action('accounts.sign_in', {
    then: (result, event, form) => entered(result, event, safePath(form.get('to'))),
  }),
};
