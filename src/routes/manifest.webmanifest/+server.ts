import { dirOf, translator } from '#lib/text/index.ts';
import { webApp } from '#platform/web/app.ts';
import { asked } from '#platform/web/page.ts';
import type { RequestHandler } from './$types';

/** The colour of the paper, as in `tokens.css`. */
const PAPER = '#fbf7f0';
const icon = (name: string, size: number, purpose = 'any') => ({
  ...{ src: `/icons/${name}.png`, sizes: `${size}x${size}` },
  ...{ type: 'image/png', purpose },
});

/** What a telephone needs to know to put this place among its apps. Asked for without a cookie. */
export const GET: RequestHandler = async (event) => {
  const { locale } = event.locals;
  const { accent } = await asked(event, 'admin.look', {});
  const t = translator(locale);
  const manifest = {
    id: '/',
    name: webApp().settings.COMMUNITY_NAME,
    lang: t.locale,
    dir: dirOf(locale),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: PAPER,
    theme_color: accent || PAPER,
    icons: [icon('192', 192), icon('512', 512), icon('maskable', 512, 'maskable')],
    shortcuts: [{ name: t('help.title'), url: '/help' }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      'content-type': 'application/manifest+json',
      'cache-control': 'public, max-age=3600',
      vary: 'accept-language',
    },
  });
};
