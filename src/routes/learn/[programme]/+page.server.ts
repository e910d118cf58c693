import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page('learning.programme', ({ params }: PageServerLoadEvent) => params);

const here = { input: (_form: FormData, { params }: RequestEvent) => params };

export const actions: Actions = {
  enrol: action('learning.enrol', here),
  leave: action('learning.leave_programme', here),
};
