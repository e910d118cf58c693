import { action } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions } from './$types';

export const load = page('community.moderation_log', ({ url }) => given(url, 'space', 'before'));

export const actions: Actions = { undo: action('community.undo_act') };
