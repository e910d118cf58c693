import { error, redirect } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { confirmed } from '#platform/web/entering.ts';
import { showing, shownOnce } from '#platform/web/once.ts';
import { asking } from '#platform/web/page.ts';
import { choosing } from '../../choosing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!holds(event.locals.actor, 'operate')) error(404, 'not_found');
  // Asked before anything is chosen or typed, so that it is not lost on the way.
  const { isProved } = await asking(event, 'accounts.security', {});
  const here = event.url.pathname + event.url.search;
  if (!isProved) redirect(303, `/settings/confirm?to=${encodeURIComponent(here)}`);
  const side = event.url.searchParams.get('side') === 'teen' ? 'teen' : 'adult';
  return {
    choosing: await choosing(event, { side }),
    ...{ origin: event.url.origin, side },
    open: await asking(event, 'accounts.open_helps', {}),
    withdrawn: event.url.searchParams.get('done') === 'withdrawn',
    once: shownOnce(event, 'accounts.help_in'),
  };
};

export const actions: Actions = {
  withdraw: action('accounts.withdraw_help', { then: () => '/operate/help?done=withdrawn' }),
  help: confirmed(
    // To nobody in particular: whoever is let in next is chosen anew.
    showing('accounts.help_in', { then: () => '/operate/help' }),
    '/operate/help',
  ),
};
