import { picture } from '#platform/web/picture.ts';
import type { RequestHandler } from './$types';

const YEAR = 365 * 86_400;

/** Another logo has another address. */
export const GET: RequestHandler = (event) =>
  picture(event, 'admin.logo', { id: event.url.searchParams.get('id') ?? '' }, YEAR);
