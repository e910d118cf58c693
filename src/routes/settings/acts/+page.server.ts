import { given, page } from '#platform/web/page.ts';

export const load = page('safety.decisions_about_me', ({ url }) => given(url, 'after'));
