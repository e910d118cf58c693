import { picture } from '#platform/web/picture.ts';
import type { RequestHandler } from './$types';

/** Another picture has another address. But who may see it may change within the week. */
const WEEK = 7 * 86_400;

export const GET: RequestHandler = (event) => {
  const { id, version } = event.params;
  const input = { person: id, version: version.replace(/\.webp$/, '') };
  return picture(event, 'accounts.avatar', input, WEEK);
};
