import type { Translate } from '#lib/text/index.ts';
import { Day, type PlaceDate } from '../jump.contract.ts';
import { Zone } from '#platform/hours.contract.ts';

/** The day that a form asked for, and where it is one; what no calendar knows is left out. */
export function dayAsked({ searchParams }: Pick<URL, 'searchParams'>): {
  day?: string;
  zone?: string;
} {
  const day = searchParams.get('day');
  if (!Day.safeParse(day).success) return {};
  const zone = Zone.min(1).safeParse(searchParams.get('zone'));
  return { day: day ?? '', ...(zone.success && { zone: zone.data }) };
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

type JumpLink = { text: string; href: string; isHere: boolean };

/** Dates as links, and which of them the page begins in. */
export function jumpLinks(t: Translate, dates: readonly PlaceDate[], here?: Date): JumpLink[] {
  const at = dates.findLastIndex((one) => here !== undefined && one.at <= here);
  return dates.map((one, n) => ({
    text: wordsFor(t, one),
    href: `?day=${dayOf(one.at)}`,
    isHere: n === at,
  }));
}

function wordsFor(t: Translate, { at, unit }: PlaceDate): string {
  if (unit === 'day') return t.date(at);
  return unit === 'year' ? t.year(at) : t.month(at);
}
