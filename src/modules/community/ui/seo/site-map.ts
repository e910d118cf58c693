import type { SiteMapView } from '../../feed.contract.ts';
import { spacePath, threadPath } from '../paths.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Where what stands there is read in each of these languages. */
const alternates = (url: string, languages: readonly string[]): string =>
  languages
    .map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${url}?language=${one}"/>`)
    .join('');
const day = (at: Date | string | null): string =>
  at === null ? '' : `<lastmod>${new Date(at).toISOString().slice(0, 10)}</lastmod>`;

/** Pages that are there for everybody, whatever is written. */
const always = ['/', '/talk', '/learn', '/guidelines'];

/** The map of the site for a month; without one, the list of the months. Slugs and our own address need no escaping. */
export function siteMapOf(view: SiteMapView, origin: string, month?: string): string {
  if (month === undefined) {
    const maps = view.months.map(
      (one) => `<sitemap><loc>${origin}/sitemap-${one}.xml</loc></sitemap>`,
    );
    return `${HEAD}<sitemapindex xmlns="${SCHEMA}">${maps.join('')}</sitemapindex>`;
  }
  const places = [
    ...(month === view.months[0] ? always.map((path) => [path, ''] as const) : []),
    ...view.spaces.map(({ slug, updated, languages }) => {
      const path = spacePath(slug);
      return [path, day(updated) + alternates(origin + path, languages)] as const;
    }),
    ...view.threads.map(
      ({ spaceSlug, slug, updated }) => [threadPath(spaceSlug, slug), day(updated)] as const,
    ),
  ];
  const urls = places.map(([path, changed]) => `<url><loc>${origin}${path}</loc>${changed}</url>`);
  return `${HEAD}<urlset xmlns="${SCHEMA}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>`;
}
