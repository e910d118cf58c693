import { given, page } from '#platform/web/page.ts';

export const load = page('community.my_words', ({ url }) => given(url, 'place', 'post', 'after'));
