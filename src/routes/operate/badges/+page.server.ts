import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'recognition.badges', {}),
  done: event.url.searchParams.get('done'),
});

const back = (done: string) => () => `/operate/badges?done=${done}`;

export const actions: Actions = {
  make: action('recognition.create_badge', { then: back('made') }),
  edit: action('recognition.edit_badge', { then: back('kept') }),
  retire: action('recognition.retire_badge', { then: back('retired') }),
  again: action('recognition.bring_back_badge', { then: back('again') }),
  give_back: action('recognition.give_back_badge', { then: back('given_back') }),
  take: action('recognition.take_back_badge', { then: back('taken') }),
};
