import { page } from '#platform/web/page.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page('community.moderation_log', ({ url }: PageServerLoadEvent) => {
  const space = url.searchParams.get('space');
  const before = url.searchParams.get('before');
  return { ...(space && { space }), ...(before && { before }) };
});
