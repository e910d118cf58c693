import { action } from '#platform/web/action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  key: (url.searchParams.get('key') ?? '').slice(0, 100),
  isDone: url.searchParams.has('done'),
});

export const actions: Actions = {
  default: action('accounts.confirm_email', { then: () => '/confirm-email?done' }),
};
