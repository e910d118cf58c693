const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * "Today, 06:02", "Tuesday, 21:14", "7 July", "7 July 2024": near things by name, far ones by date.
 * `ahead`: minutes by which the reader's clock is ahead of UTC.
 */
export function friendlyTime(
  at: Date,
  now: Date,
  locale: string,
  withClock = false,
  ahead = 0,
): string {
  const language = languageOf(locale);
  const here = new Date(at.getTime() + ahead * MINUTE);
  const today = new Date(now.getTime() + ahead * MINUTE);
  const days = Math.floor(today.getTime() / DAY) - Math.floor(here.getTime() / DAY);
  const words = near(days, language) ?? far(here, today, days, language);
  const text = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  return withClock ? `${text}, ${format(language, clock).format(here)}` : text;
}

/** The language for dates: English says "7 July" and 21:14 here. */
export const languageOf = (locale: string): string =>
  locale === 'en' || locale === 'en-XR' ? 'en-GB' : locale;

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function near(days: number, language: string): string | undefined {
  if (days < 0 || days > 1) return undefined;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}

function far(at: Date, now: Date, days: number, language: string): string {
  if (days > 1 && days < 7) return format(language, { weekday: 'long' }).format(at);
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  return format(language, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

// Making a format costs a hundred times what using one does.
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + Object.entries(options).join();
  const kept =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, kept);
  return kept;
}
