import type { Side } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { showing, shownOnce } from '#platform/web/once.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const wish = (name: string, most: number) =>
    (event.url.searchParams.get(name) ?? '').slice(0, most);
  const source = wish('source', 200);
  const side: Side = wish('side', 5) === 'teen' ? 'teen' : 'adult';
  const q = wish('q', 60);
  return {
    all: await asking(event, 'accounts.all_invitations', { after: wish('after', 200) }),
    mine: await asking(event, 'accounts.invitations', {}),
    unclaimed: await asking(event, 'accounts.unclaimed', {
      source,
      side,
      q,
      after: wish('from', 300),
    }),
    links: await asking(event, 'accounts.claim_links', {
      ...{ source, side, after: wish('links', 200) },
    }),
    asked: { source, side, q },
    origin: event.url.origin,
    done: event.url.searchParams.get('done') === 'revoked',
    invited: shownOnce(event, 'accounts.invite'),
    claimed: shownOnce(event, 'accounts.invite_to_claim'),
  };
};

export const actions: Actions = {
  invite: showing('accounts.invite'),
  claim: showing('accounts.invite_to_claim'),
  revoke: action('accounts.revoke_invitation', { then: () => '/operate/invitations?done=revoked' }),
};
