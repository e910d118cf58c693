import { firstLanguage } from '#platform/languages/translating.ts';
import { query, type ReadCtx } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { PLACES, SiteMapInput, type SiteMapView } from '../../feed.contract.ts';
import { publicPlaces, publicThreads, type PublicPlace } from './feed.sql.ts';

export const siteMap = query()({
  name: 'community.site_map',
  about: 'Spaces and threads that guests may read, for search engines.',
  input: SiteMapInput,
  may: () => allow,
  statements: 2,
  limits: [{ points: 60, seconds: 60, by: 'account' }],
  async read({ tx, actor, now, settings }, { month }): Promise<SiteMapView | undefined> {
    const places = await publicPlaces(tx, actor);
    const months = monthsSince(
      places.map(({ first }) => first ?? now),
      now,
    );
    if (month !== undefined && !months.includes(month)) return undefined;
    return {
      months,
      spaces: month === months[0] ? places.map(placed(settings)) : [],
      threads: month === undefined ? [] : await publicThreads(tx, actor, { month, limit: PLACES }),
    };
  },
});

const placed =
  (settings: ReadCtx['settings']) =>
  ({ slug, updated, language, versions }: PublicPlace): SiteMapView['spaces'][number] => ({
    ...{ slug, updated },
    languages: versions.length === 0 ? [] : [firstLanguage(language, settings), ...versions],
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
