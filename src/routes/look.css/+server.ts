import { error } from '@sveltejs/kit';
import { accentOf, cssOf } from '#lib/styles/accent.rules.ts';
import type { RequestHandler } from './$types';

/** The tokens of an accent colour; they are in its address, so that they are kept for good. */
export const GET: RequestHandler = ({ url }) => {
  const said = url.searchParams.get('accent') ?? '';
  const found = /^[0-9a-f]{6}$/.test(said) ? accentOf(`#${said}`) : null;
  if (found === null || !('accent' in found)) error(404, 'not_found');
  return new Response(cssOf(found.accent), {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${said}"`,
    },
  });
};
