import { given, page } from '#platform/web/page.ts';

export const load = page('community.moderation_log', ({ url }) => given(url, 'space', 'before'));
