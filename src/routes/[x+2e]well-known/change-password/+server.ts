import type { RequestHandler } from './$types';

/** Where programs that keep passwords lead to, to have one changed. */
export const GET: RequestHandler = () =>
  new Response(null, { status: 302, headers: { location: '/settings/security#password' } });
