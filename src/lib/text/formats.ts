import { languageOf } from './locales.ts';
import { isolated } from './isolated.ts';

/** Dates, numbers and lists as a language says them; zone-free, because a page does not know its reader's clock. */
export type Formats = {
  number(value: number): string;
  /** "Ann, Ben and Chidi". */
  list(items: readonly string[]): string;
  /** "7 July", with the year when it is not this one. */
  date(at: Date | string, now?: Date): string;
  /** "July 2024". */
  month(at: Date): string;
  year(at: Date): string;
  /** "just now", "5 minutes ago", "3 days ago", then the date. */
  ago(at: Date | string, now?: Date): string;
  /** The same of what is known no closer than by the hour it began in: "within this hour", "within the last 3 hours". */
  agoByHour(at: Date | string, now?: Date): string;
};
/** What Intl has no words for. */
type Words = { justNow: string; withinHours(count: number): string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The formats of one language; Intl's objects are dear, so they are made once. */
export function formatsOf(language: string, dir: 'ltr' | 'rtl', words: Words): Formats {
  const region = languageOf(language);
  const numbers = new Intl.NumberFormat(region);
  const lists = new Intl.ListFormat(region, { type: 'conjunction' });
  const day = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const dayOfYear = new Intl.DateTimeFormat(region, day);
  const fullDay = new Intl.DateTimeFormat(region, { ...day, year: 'numeric' });
  const month = new Intl.DateTimeFormat(region, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const year = new Intl.DateTimeFormat(region, { year: 'numeric', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(region, { numeric: 'always' });

  function date(at: Date | string, now = new Date()): string {
    const then = new Date(at);
    return (then.getUTCFullYear() === now.getUTCFullYear() ? dayOfYear : fullDay).format(then);
  }
  function ago(at: Date | string, now = new Date()): string {
    const past = now.getTime() - new Date(at).getTime();
    if (past < MINUTE) return words.justNow;
    if (past < HOUR) return relative.format(-Math.floor(past / MINUTE), 'minute');
    if (past < DAY) return relative.format(-Math.floor(past / HOUR), 'hour');
    // Days are counted, not called "yesterday": where the reader sits, it may not be.
    if (past < 7 * DAY) return relative.format(-Math.floor(past / DAY), 'day');
    return date(at, now);
  }
  return {
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items.map((item) => isolated(item, dir))),
    date,
    month: (at) => month.format(at),
    year: (at) => year.format(at),
    ago,
    agoByHour(at, now = new Date()) {
      const hours = Math.max(0, Math.floor((now.getTime() - new Date(at).getTime()) / HOUR));
      return hours < 24 ? words.withinHours(hours + 1) : ago(at, now);
    },
  };
}
