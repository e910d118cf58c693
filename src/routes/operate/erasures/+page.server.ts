import { page } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page('admin.erasures', () => ({}));
