import { languageOf } from '../text/locales.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Making a format costs a hundred times what using one does. */
const formats = new Map<string, Formats>();

/** The day; with the time; or with the hour, where no more is known. */
export type TimeSaid = 'day' | 'clock' | 'hour';

type Formats = {
  days: Intl.RelativeTimeFormat;
  clock: Intl.DateTimeFormat;
  weekday: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
  dayAndYear: Intl.DateTimeFormat;
};

/**
 * "Today, 06:02", "Tuesday, 21:14", "7 July", "7 July 2024": near things by name, far ones by date.
 * `ahead`: minutes by which the reader's clock is ahead of UTC.
 */
export function friendlyTime(
  at: Date,
  now: Date,
  locale: string,
  how: TimeSaid = 'day',
  ahead = 0,
): string {
  const language = languageOf(locale);
  const format = formatsOf(language);
  const here = new Date(at.getTime() + ahead * MINUTE);
  const today = new Date(now.getTime() + ahead * MINUTE);
  const days = Math.floor(today.getTime() / DAY) - Math.floor(here.getTime() / DAY);
  const words =
    days === 0 || days === 1
      ? format.days.format(-days, 'day')
      : dateFormat(format, here, today, days).format(here);
  const text = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  if (how === 'day') return text;
  const clock = format.clock.format(here);
  // A dash between two times, whichever way the page is written.
  const until = format.clock.format(new Date(here.getTime() + 60 * MINUTE));
  return `${text}, ${how === 'clock' ? clock : `${clock}–${until}`}`;
}

function dateFormat(format: Formats, at: Date, now: Date, days: number): Intl.DateTimeFormat {
  if (days > 1 && days < 7) return format.weekday;
  return at.getUTCFullYear() === now.getUTCFullYear() ? format.day : format.dayAndYear;
}

function formatsOf(language: string): Formats {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const made = {
    days: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    clock: dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    weekday: dates({ weekday: 'long' }),
    day: dates({ day: 'numeric', month: 'long' }),
    dayAndYear: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
  };
  formats.set(language, made);
  return made;
}
