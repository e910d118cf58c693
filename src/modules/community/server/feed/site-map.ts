import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { PLACES, SiteMapInput, type SiteMapView } from '../../feed.contract.ts';
import { publicPlaces, publicThreads } from './feed.sql.ts';

export const siteMap = query()({
  name: 'community.site_map',
  about: 'Spaces and threads that guests may read, for search engines.',
  input: SiteMapInput,
  may: () => allow,
  statements: 2,
  limits: [{ points: 60, seconds: 60, by: 'account' }],
  async read({ tx, actor, now }, { page }): Promise<SiteMapView | undefined> {
    const places = await publicPlaces(tx, actor);
    const pages = monthsSince(
      places.map(({ first }) => first ?? now),
      now,
    );
    if (page !== undefined && !pages.includes(page)) return undefined;
    return {
      pages,
      spaces: page === pages[0] ? places.map(({ slug, updated }) => ({ slug, updated })) : [],
      threads:
        page === undefined ? [] : await publicThreads(tx, actor, { month: page, limit: PLACES }),
    };
  },
});

/** From the first of these to now, as `2026-03`. */
function monthsSince(moments: readonly Date[], now: Date): string[] {
  const monthOf = (at: Date) => at.getUTCFullYear() * 12 + at.getUTCMonth();
  const last = monthOf(now);
  const first = Math.min(last, ...moments.map(monthOf));
  return Array.from({ length: last - first + 1 }, (_, nr) => {
    const [year, month] = [Math.floor((first + nr) / 12), (first + nr) % 12];
    return `${year}-${String(month + 1).padStart(2, '0')}`;
  });
}
