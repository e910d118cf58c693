import { page } from '#platform/web/page.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page('community.acts_about_me', ({ url }: PageServerLoadEvent) => {
  const before = url.searchParams.get('before');
  return before ? { before } : {};
});
