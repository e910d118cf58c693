import { given, page } from '#platform/web/page.ts';

export const load = page('community.needs_reply', ({ url }) => given(url, 'after'));
