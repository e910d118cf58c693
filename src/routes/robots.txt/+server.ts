import type { RequestHandler } from './$types';

/** What is one's own, or leads nowhere without signing in, is not worth a robot's time. */
const own = 'api settings inbox my-learning operate search people sign-in join recover'.split(' ');

export const GET: RequestHandler = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      ...own.map((path) => `Disallow: /${path}`),
      '',
      `Sitemap: ${url.origin}/sitemap.xml`,
      '',
    ].join('\n'),
    {
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'public, max-age=3600',
      },
    },
  );
