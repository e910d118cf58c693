import code from 'virtual:service-worker';
import type { RequestHandler } from './$types';

/** Browsers look now and then whether it has changed; between them nobody may keep it. */
export const GET: RequestHandler = () =>
  new Response(code, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
