import { answering } from '#platform/web/action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  key: (url.searchParams.get('key') ?? '').slice(0, 400),
});

export const actions: Actions = {
  // By a form of ours or by a mail program's one press, which sends no more than that it was pressed, and is led on to
  // nowhere: to many of them that would mean it had not worked (RFC 8058).
  default: answering('notifications.unsubscribe', {
    input: (form, { url }) => ({
      key: String(form.get('key') ?? url.searchParams.get('key') ?? ''),
    }),
  }),
};
