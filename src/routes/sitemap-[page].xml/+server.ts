import { asking } from '#platform/web/page.ts';
import { documentOf, siteMapOf } from '#modules/community/ui/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { page: month } = event.params;
  const view = await asking(event, 'community.site_map', { month });
  return documentOf(siteMapOf(view, event.url.origin, month), 'application/xml', event.request);
};
