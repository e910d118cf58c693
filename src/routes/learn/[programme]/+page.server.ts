import { action } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page('learning.programme', ({ params, url }: PageServerLoadEvent) => {
  return { ...params, ...given(url, 'language') };
});

const here = { input: (_form: FormData, { params }: RequestEvent) => params };

export const actions: Actions = {
  enrol: action('learning.enrol', here),
  leave: action('learning.leave_programme', here),
};
