import { error } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking } from '#platform/web/page.ts';
import { placesOf } from './places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  // For everybody else the page is not there.
  if (!holds(event.locals.actor, 'operate')) error(404, 'not_found');
  const held = await asking(event, 'leading.duties', {});
  const { programmes } = await asking(event, 'learning.programmes', {});
  const places = await placesOf(event);
  const names = new Map(places.map(({ id, title }) => [id, title]));
  return {
    duties: held.duties.map(({ scope, ...duty }) => ({
      ...duty,
      // Null: everywhere. Empty: a place that is not for this reader.
      where: scope === null ? null : (names.get(scope) ?? ''),
    })),
    clearances: held.clearances,
    programmes: programmes.map(({ id, slug, title }) => ({ id, slug, title })),
    backup: await asking(event, 'admin.last_backup', {}),
    hasTeenSide: webApp().settings.TEEN_SIDE,
    done: event.url.searchParams.get('done'),
  };
};

const back = () => '/operate?done=ended';

export const actions: Actions = {
  end: action('leading.end_duty', { then: back }),
  unclear: action('leading.end_clearance', { then: back }),
};
