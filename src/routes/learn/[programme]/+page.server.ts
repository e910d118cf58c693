import type { RequestEvent } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page('learning.programme', ({ params }) => ({
  programme: params.programme ?? '',
}));

const here = {
  input: (_form: FormData, { params }: RequestEvent) => ({ programme: params.programme ?? '' }),
};

export const actions: Actions = {
  enrol: action('learning.enrol', here),
  leave: action('learning.leave_programme', here),
};
