import { given, page } from '#platform/web/page.ts';

export const load = page('community.acts_about_me', ({ url }) => given(url, 'before'));
