import type { RequestEvent } from '@sveltejs/kit';
import { webApp } from '#platform/web/app.ts';
import { asking } from '#platform/web/page.ts';
import { translator } from '#lib/text/index.ts';
import { atomOf, documentOf } from '#modules/community/ui/index.ts';

/** A feed, or the same not-found as a page that is not for guests. */
export async function feedResponse(
  event: RequestEvent,
  place: { spaceSlug: string; threadSlug?: string },
): Promise<Response> {
  const view = await asking(event, 'community.feed', place);
  const text = atomOf(view, {
    origin: event.url.origin,
    community: webApp().settings.COMMUNITY_NAME,
    t: translator(event.locals.locale),
  });
  return documentOf(text, 'application/atom+xml', event.request);
}
