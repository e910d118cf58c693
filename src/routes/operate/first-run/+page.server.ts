import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions } from './$types';

export const load = page('admin.first_run', () => ({}));

export const actions: Actions = { leave: action('admin.leave_step') };
