import { given, page } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page('admin.erasures', ({ url }) => given(url, 'after'));
