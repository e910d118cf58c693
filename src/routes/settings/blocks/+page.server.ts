import { action, safePath } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await page('accounts.blocks', () => ({}))(event)),
  done: event.url.searchParams.get('done'),
});

export const actions: Actions = {
  block: action('accounts.block', {
    then: (_result, _event, form) => safePath(form.get('to'), '/settings/blocks?done=blocked'),
  }),
  unblock: action('accounts.unblock', { then: () => '/settings/blocks?done=unblocked' }),
};
