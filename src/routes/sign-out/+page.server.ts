import { redirect } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = { default: action('accounts.sign_out', { then: () => '/' }) };
