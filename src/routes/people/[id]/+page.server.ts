import { error } from '@sveltejs/kit';
import { isPerson } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking, given } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { actor } = event.locals;
  const person = await asking(event, 'accounts.person', { person: event.params.id });
  const turned = given(event.url, 'after');
  const isLater = turned.after !== undefined;
  const written = await asking(event, 'community.posts_of', { person: person.id, ...turned });
  // Guests meet only those who wrote something that they may read.
  if (!isPerson(actor) && isLater && written.posts.length === 0) error(404, 'not_found');
  return {
    person,
    written,
    isLater,
    side: actor.side,
    // Where there is one side only, nobody can be on the wrong one.
    hasSides: webApp().settings.TEEN_SIDE,
    said: event.url.searchParams.get('done') === 'side',
  };
};

export const actions: Actions = {
  release: action('accounts.release_profile'),
  wrongSide: action('accounts.report_wrong_side', {
    then: (_result, { url }) => `${url.pathname}?done=side`,
  }),
};
