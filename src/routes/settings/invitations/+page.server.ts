import { action } from '#platform/web/action.ts';
import { showing, shownOnce } from '#platform/web/once.ts';
import { asking, given } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const view = await asking(event, 'accounts.invitations', given(event.url, 'after'));
  const { memberInvitations } = await asking(event, 'accounts.joining', {});
  return {
    view,
    mayInvite: view.left === null || memberInvitations > 0,
    origin: event.url.origin,
    done: event.url.searchParams.get('done') === 'revoked',
    once: shownOnce(event, 'accounts.invite'),
  };
};

export const actions: Actions = {
  invite: showing('accounts.invite'),
  revoke: action('accounts.revoke_invitation', {
    then: () => '/settings/invitations?done=revoked',
  }),
};
