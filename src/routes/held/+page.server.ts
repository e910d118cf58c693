import { page } from '#platform/web/page.ts';

export const load = page('community.held', () => ({}));
