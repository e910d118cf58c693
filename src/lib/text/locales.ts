/** Made up: accented, longer and right-to-left, to find what was forgotten. */
export const PSEUDO = 'en-XR';

/** Languages people may choose. */
export const languages = ['en', 'es'] as const;

export type Locale = (typeof languages)[number] | typeof PSEUDO;

/** The nearest language that we speak. */
export function localeFor(wish: string): Locale {
  if (wish === PSEUDO) return wish;
  return languages.find((one) => one === wish.slice(0, 2).toLowerCase()) ?? 'en';
}

/** Which way a language is written. */
export function dirOf(locale: string): 'ltr' | 'rtl' {
  return locale === PSEUDO || /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
}
