import { safePath, showing } from '#platform/web/action.ts';
import { confirmed } from '#platform/web/entering.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/settings/security/codes';

export const load: PageServerLoad = async (event) => {
  const { view, ...rest } = {
    view: await asking(event, 'accounts.security', {}),
    to: safePath(event.url.searchParams.get('to'), '/settings/security'),
    isFresh: event.url.searchParams.has('fresh'),
    origin: event.url.origin,
  };
  return { ...rest, name: view.name, codes: view.codes, hasEmail: view.email !== null };
};

export const actions: Actions = {
  default: confirmed(showing('accounts.make_recovery_codes', { input: () => ({}) }), HERE),
};
