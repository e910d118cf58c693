import { action } from '#platform/web/action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  key: (url.searchParams.get('key') ?? '').slice(0, 400),
  isDone: url.searchParams.has('done'),
});

export const actions: Actions = {
  // By a form of ours or by a mail program's one press, which sends no more than that it was pressed.
  default: action('notifications.unsubscribe', {
    input: (form, { url }) => ({
      key: String(form.get('key') ?? url.searchParams.get('key') ?? ''),
    }),
    then: () => '/unsubscribe?done',
  }),
};
