const day = 24 * 60 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** "Today, 06:02", "Tuesday, 21:14", "7 July", "7 July 2024": near things by name, far ones by date. UTC. */
export function friendlyTime(at: Date, now: Date, locale: string, withClock = false): string {
  const language = locale === 'en' || locale === 'en-XR' ? 'en-GB' : locale;
  const days = Math.floor(now.getTime() / day) - Math.floor(at.getTime() / day);
  const words = near(days, language) ?? far(at, now, days, language);
  const text = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  return withClock ? `${text}, ${format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)}` : text;
}

function near(days: number, language: string): string | undefined {
  if (days < 0 || days > 1) return undefined;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}

function far(at: Date, now: Date, days: number, language: string): string {
  if (days > 1 && days < 7) return format(language, { weekday: 'long' }).format(at);
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  return format(language, sameYear ? { day: 'numeric', month: 'long' } : { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

// Making a format costs a hundred times what using one does.
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + Object.entries(options).join();
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, kept);
  return kept;
}
