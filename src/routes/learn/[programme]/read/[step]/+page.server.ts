import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page('learning.reading', ({ params }) => ({
  programme: params.programme ?? '',
  step: params.step ?? '',
}));

export const actions: Actions = { finish: action('learning.finish_reading') };
