import { action } from '#platform/web/action.ts';
import { entered } from '#platform/web/entering.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const key = (event.url.searchParams.get('key') ?? '').slice(0, 100);
  return { key, view: await asking(event, 'accounts.recovery_link', { secret: key }) };
};

export const actions: Actions = {
  default: action('accounts.recover_by_link', {
    then: (result, event) => entered(result, event, '/recover/done'),
  }),
};
