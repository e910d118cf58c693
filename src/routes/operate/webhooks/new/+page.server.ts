import { webApp } from '#platform/web/app.ts';
import { showing } from '#platform/web/once.ts';
import { asking } from '#platform/web/page.ts';
import { placesOf } from '../../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'webhooks.endpoints', {}),
  places: await placesOf(event),
  hasTeenSide: webApp().settings.TEEN_SIDE,
});

export const actions: Actions = {
  default: showing('webhooks.create_endpoint', {
    then: ({ endpoint }) => `/operate/webhooks/${endpoint}`,
  }),
};
