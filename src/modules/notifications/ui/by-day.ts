import { friendlyTime } from '#lib/ui/friendly-time.ts';
import type { InboxItem } from '../contract.ts';

export type Day = { key: string; name: string; items: InboxItem[] };

/** The list in days, as it stands: "Today", "Yesterday", "Tuesday", "7 July". */
export function byDay(items: readonly InboxItem[], now: Date, locale: string): Day[] {
  const days = Map.groupBy(items, (item) => item.at.toISOString().slice(0, 10));
  return [...days].map(([key, list]) => ({
    key,
    name: friendlyTime(new Date(`${key}T12:00:00Z`), now, locale),
    items: list,
  }));
}
