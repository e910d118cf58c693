import { action } from '#platform/web/action.ts';
import { entered } from '#platform/web/entering.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: action('accounts.recover_by_code', {
    then: (result, event) => entered(result, event, '/settings/security?done=recovered'),
  }),
};
