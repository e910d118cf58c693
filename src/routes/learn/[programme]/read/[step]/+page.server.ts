import { action } from '#platform/web/action.ts';
import { page } from '#platform/web/page.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page('learning.reading', ({ params }: PageServerLoadEvent) => params);

export const actions: Actions = { finish: action('learning.finish_reading') };
