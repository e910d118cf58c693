import { action, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await page('accounts.blocks', ({ url }) => given(url, 'after'))(event)),
  done: event.url.searchParams.get('done'),
  side: event.locals.actor.side,
  hasSides: webApp().settings.TEEN_SIDE,
});

export const actions: Actions = {
  block: action('accounts.block', {
    then: (_result, _event, form) => safePath(form.get('to'), '/settings/blocks?done=blocked'),
  }),
  unblock: action('accounts.unblock', { then: () => '/settings/blocks?done=unblocked' }),
  wrongSide: action('accounts.report_wrong_side', { then: () => '/settings/blocks?done=side' }),
};
