/** Made up: accented, longer and right-to-left, to find what was forgotten. */
export const PSEUDO = 'en-XR';

/** Languages people may choose. */
export const languages = ['en', 'es'] as const;

const names: Record<(typeof languages)[number], string> = { en: 'English', es: 'Español' };
/** Languages as those who speak them call them. */
export const languageNames = languages.map((value) => ({ value, text: names[value] }));

export type Locale = (typeof languages)[number] | typeof PSEUDO;

/** The nearest language that we speak. */
export function localeFor(wish: string): Locale {
  if (wish === PSEUDO) return wish;
  return languages.find((one) => one === wish.slice(0, 2).toLowerCase()) ?? 'en';
}

/** The first of a browser's languages (the Accept-Language header) that we speak. */
export function wishedLocale(
  accepted: string | null | undefined,
  offered: readonly string[] = languages,
): string {
  const wished = (accepted ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase());
  return wished.find((wish) => offered.includes(wish)) ?? offered[0] ?? 'en';
}

/** The language for dates: English without a country counts days the American way; ours is not. */
export const languageOf = (locale: string): string =>
  locale === 'en' || locale === PSEUDO ? 'en-GB' : locale;

/** Which way a language is written. */
export function dirOf(locale: string): 'ltr' | 'rtl' {
  return locale === PSEUDO || /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
}

/** What a language is called by those who speak it. */
export function nameOfLanguage(code: string): string {
  const known = languageNames.find(({ value }) => value === code);
  return known?.text ?? new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}

/** The same within a sentence, in the words of whoever reads it. */
export const languageIn = (code: string, locale: string): string =>
  new Intl.DisplayNames([languageOf(locale)], { type: 'language' }).of(code) ?? code;

/** Languages to choose from, with one that is chosen already and that the messages do not speak. */
export const languageOptions = (own: string) =>
  languageNames.some(({ value }) => value === own)
    ? [...languageNames]
    : [...languageNames, { value: own, text: nameOfLanguage(own) }];
