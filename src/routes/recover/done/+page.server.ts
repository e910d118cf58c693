import { action, safePath } from '#platform/web/action.ts';
import { confirmed } from '#platform/web/entering.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/recover/done';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'accounts.security', {}),
  to: safePath(event.url.searchParams.get('to')),
});

export const actions: Actions = {
  removePasskey: confirmed(
    action('accounts.remove_passkey', {
      then: (_result, { url }) =>
        `${HERE}?to=${encodeURIComponent(safePath(url.searchParams.get('to')))}`,
    }),
    HERE,
  ),
};
