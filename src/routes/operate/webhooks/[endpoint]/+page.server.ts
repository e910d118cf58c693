import { action } from '#platform/web/action.ts';
import { showing, shownOnce } from '#platform/web/once.ts';
import { asking, given } from '#platform/web/page.ts';
import { whichDeliveries } from '#modules/webhooks/contract.ts';
import { placesOf } from '../../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { which: wanted, after, done } = given(event.url, 'which', 'after', 'done');
  const which = whichDeliveries.find((one) => one === wanted) ?? 'all';
  const { endpoint } = event.params;
  return {
    view: await asking(event, 'webhooks.endpoint', { endpoint, which, ...(after && { after }) }),
    places: await placesOf(event),
    which,
    done: done ?? null,
    created: shownOnce(event, 'webhooks.create_endpoint'),
    rotated: shownOnce(event, 'webhooks.rotate_secret'),
  };
};

const back =
  (done: string, at = '') =>
  ({ endpoint }: { endpoint: string }) =>
    `/operate/webhooks/${endpoint}?done=${done}${at}`;

export const actions: Actions = {
  test: action('webhooks.send_test', { then: back('tested') }),
  again: action('webhooks.send_again', { then: back('again') }),
  allAgain: action('webhooks.send_failed_again', { then: back('again') }),
  stop: action('webhooks.stop_endpoint', { then: back('stopped') }),
  resume: action('webhooks.resume_endpoint', { then: back('resumed') }),
  edit: action('webhooks.edit_endpoint', { then: back('kept') }),
  rotate: showing('webhooks.rotate_secret', {
    then: (_result, { url }) => `${url.pathname}#secret`,
  }),
  endFormer: action('webhooks.end_former_secret', { then: back('former') }),
  remove: action('webhooks.remove_endpoint', { then: () => '/operate/webhooks?done=removed' }),
};
