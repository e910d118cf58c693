import { languageCodes } from '../profile.contract.ts';

const known: ReadonlySet<string> = new Set(languageCodes);

/** A language in the reader's words; one that is not on our list as it was written. */
export function languageName(language: string, locale: string): string {
  if (!known.has(language)) return language;
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** A month as `2026-03` in the reader's words. */
export const monthName = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
