import { holds, isPerson } from '#platform/actor.ts';
import { action, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking } from '#platform/web/page.ts';
import { wordsIn } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

/** Guests read what this place is, and so does whoever wrote it (`?front`); members find the next small thing. */
export const load: PageServerLoad = async (event) => {
  const { actor, locale } = event.locals;
  if (!isPerson(actor) || event.url.searchParams.has('front')) {
    const front = await asking(event, 'community.front', {});
    const own = { welcome: await wordsIn(event, 'front'), hours: await wordsIn(event, 'hours') };
    return { home: null, front, own, cards: cardsIn(locale) };
  }
  // Nobody waits at the door unseen: those who decide on it are told where they come in.
  const decides = holds(actor, 'operate') || holds(actor, 'moderate');
  const [small, next, inbox, side, waiting, firstRun] = await Promise.all([
    asking(event, 'community.small_things', {}),
    asking(event, 'learning.next_things', {}),
    asking(event, 'notifications.inbox', { state: 'unread' }),
    asking(event, 'accounts.my_side', {}),
    decides ? asking(event, 'accounts.requests', {}) : null,
    holds(actor, 'operate') ? asking(event, 'admin.first_run', {}) : null,
  ]);
  const atTheDoor = waiting !== null && waiting.requests.length > 0;
  return {
    home: { name: actor.name, small, next, inbox, atTheDoor, side, firstRun },
    front: null,
    own: null,
    cards: [],
  };
};

export const actions: Actions = {
  be: action('accounts.be_demo_person', {
    then: (_result, _event, form) => safePath(form.get('to')),
  }),
  skip: action('community.skip_introduction', { then: () => '/' }),
};

/** Ways into the demo, each leading to where that person's story is. */
function cardsIn(locale: string) {
  const language = locale.startsWith('es') ? 'es' : 'en';
  return webApp().demoCards.map(({ title, see, ...card }) => {
    return { ...card, title: title[language], see: see[language] };
  });
}
