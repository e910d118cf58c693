import { action, safePath } from '#platform/web/action.ts';
import { entered } from '#platform/web/entering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ to: safePath(url.searchParams.get('to')) });

export const actions: Actions = {
  default: action('accounts.recover_by_code', {
    then: (result, event, form) =>
      entered(result, event, `/recover/done?to=${encodeURIComponent(safePath(form.get('to')))}`),
  }),
};
