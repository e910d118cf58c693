import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { PLACES, SiteMapInput, type SiteMapView } from '../../feed.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { publicPlaces, publicThreads } from './feed.sql.ts';

export const siteMap = query<CommunityTables & MemberCardTable>()({
  name: 'community.site_map',
  about: 'Spaces and threads that guests may read, for search engines.',
  input: SiteMapInput,
  may: () => allow,
  statements: 2,
  limits: [{ points: 60, seconds: 60, by: 'account' }],
  async read({ tx, actor }, { page }): Promise<SiteMapView | undefined> {
    const places = await publicPlaces(tx, actor);
    const threads = places.reduce((sum, place) => sum + place.threads, 0);
    const pages = Math.max(1, Math.ceil(threads / PLACES));
    const at = page ?? 1;
    if (at > pages) return undefined;
    return {
      pages,
      spaces: at === 1 ? places.map(({ slug, updated }) => ({ slug, updated })) : [],
      // Where there are several pages, the first address only names them.
      threads:
        page === undefined && pages > 1
          ? []
          : await publicThreads(tx, actor, { page: at, limit: PLACES }),
    };
  },
});
