import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'admin.one_import', { import: event.params.import }),
});

export const actions: Actions = {
  takeBack: action('admin.take_back_import', {
    then: () => '/operate/imports?done=taken_back',
  }),
};
