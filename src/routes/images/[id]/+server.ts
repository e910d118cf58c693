import { picture } from '#platform/web/picture.ts';
import type { RequestHandler } from './$types';

/** A post may be hidden or taken back: a picture is not kept for longer than a sitting. */
const HOUR = 3_600;

export const GET: RequestHandler = (event) => {
  const isStill = event.url.searchParams.get('still') === '1';
  const input = { image: event.params.id, ...(isStill && { still: '1' as const }) };
  return picture(event, 'community.image', input, HOUR);
};
