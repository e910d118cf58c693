import { action } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import { myProgrammePath } from '#modules/learning/ui/index.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page('learning.reading', ({ params, url }: PageServerLoadEvent) => {
  return { ...params, ...given(url, 'language') };
});

export const actions: Actions = {
  // Whoever has read the last thing is led to what they have come to the end of.
  finish: action('learning.finish_reading', {
    then: ({ programme, finished }, { url }) =>
      finished ? myProgrammePath(programme) : url.pathname,
  }),
};
