import { action, safePath } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const OTHERWISE = '/settings/security';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'accounts.security', {}),
  to: safePath(event.url.searchParams.get('to'), OTHERWISE),
});

export const actions: Actions = {
  password: action('accounts.confirm', {
    input: (form) => ({ password: form.get('password') ?? '' }),
    then: (_result, _event, form) => safePath(form.get('to'), OTHERWISE),
  }),
  passkey: action('accounts.confirm_by_passkey', {
    then: (_result, _event, form) => safePath(form.get('to'), OTHERWISE),
  }),
};
