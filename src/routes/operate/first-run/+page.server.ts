import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions } from './$types';

export const load = page('admin.first_run', () => ({}));

/** Back to the step that was pressed, not to the top of the list. */
const back = (_out: object, _event: object, form: FormData) =>
  `/operate/first-run#step-${String(form.get('step'))}`;

export const actions: Actions = {
  leave: action('admin.leave_step', { then: back }),
  take_up: action('admin.take_up_step', { then: back }),
};
