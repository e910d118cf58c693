import { error, type ServerLoadEvent } from '@sveltejs/kit';
import { asking } from '#platform/web/page.ts';
import { documentOf, siteMapOf } from '#modules/community/ui/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  if (!/^[1-9]\d{0,4}$/.test(event.params.page)) error(404, 'not_found');
  const page = Number(event.params.page);
  const view = await asking(event as unknown as ServerLoadEvent, 'community.site_map', { page });
  return documentOf(siteMapOf(view, event.url.origin, page), 'application/xml', event.request);
};
