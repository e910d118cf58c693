import { error } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { action, plain } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  // For everybody else the page is not there.
  if (!holds(event.locals.actor, 'operate')) error(404, 'not_found');
  const held = await asking(event, 'leading.duties', {});
  const { programmes } = await asking(event, 'learning.programmes', {});
  const { spaces } = await asking(event, 'community.spaces', {});
  // A duty is for one programme or one space; sub-forums stand behind their own.
  const places = [
    ...programmes.map(({ id, title }) => ({ id, title })),
    ...spaces.flatMap((space) => [
      { id: space.id, title: space.title },
      ...space.within.map(({ id, title }) => ({ id, title: `${space.title}: ${title}` })),
    ]),
  ];
  const names = new Map(places.map(({ id, title }) => [id, title]));
  return {
    duties: held.duties.map(({ scope, ...duty }) => ({
      ...duty,
      // Null: everywhere. Empty: a place that is not for this reader.
      where: scope === null ? null : (names.get(scope) ?? ''),
    })),
    clearances: held.clearances,
    programmes: programmes.map(({ id, slug, title }) => ({ id, slug, title })),
    places,
    hasTeenSide: webApp().settings.TEEN_SIDE,
    done: event.url.searchParams.get('done'),
  };
};

/** Everywhere is chosen, never fallen into: nothing chosen is refused at its field. */
const scopeOf = (wish: unknown) => (wish === 'everywhere' ? null : wish === '' ? 'nowhere' : wish);

const back = (done: string) => `/operate?done=${done}`;

export const actions: Actions = {
  grant: action('leading.grant_duty', {
    input: (form) => ({ ...plain(form), scope: scopeOf(form.get('scope')) }),
    then: () => back('granted'),
  }),
  end: action('leading.end_duty', { then: () => back('ended') }),
  clear: action('leading.grant_clearance', { then: () => back('granted') }),
  unclear: action('leading.end_clearance', { then: () => back('ended') }),
};
