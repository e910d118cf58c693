import { IntlMessageFormat } from 'intl-messageformat';
import { messages, type Key } from './messages.ts';
import { pseudo } from './pseudo.ts';

export type Values = Record<string, string | number | boolean | Date | null | undefined>;
export type Translate = (key: Key, values?: Values) => string;

export const PSEUDO = 'en-XR';
export const languages = ['en', 'es'] as const;

const parsed = new Map<string, IntlMessageFormat>();
const translators = new Map<string, Translate>();

/** The words of a language: `t('inbox.title')`. An unknown language speaks English; an unknown key shows itself. */
export function translator(locale: string): Translate {
  const kept = translators.get(locale);
  if (kept !== undefined) return kept;
  const made = translate(locale);
  translators.set(locale, made);
  return made;
}

/** Right to left for scripts that are, and for the pseudo-locale that proves it. */
export const dirOf = (locale: string): 'ltr' | 'rtl' => (locale === PSEUDO || /^(ar|he|fa|ur)\b/.test(locale) ? 'rtl' : 'ltr');

function translate(locale: string): Translate {
  const own = messages[locale];
  const english: Record<string, string> = messages['en'] ?? {};
  return (key, values) => {
    const message = own?.[key] ?? english[key];
    if (message === undefined) return key;
    const text = locale === PSEUDO ? pseudo(message) : message;
    // Most messages have nothing to fill in and need no parsing.
    if (!text.includes('{') && !text.includes("'")) return text;
    return String(formatOf(text, locale).format(values as Parameters<IntlMessageFormat['format']>[0]));
  };
}

function formatOf(message: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${message}`;
  const kept = parsed.get(key) ?? new IntlMessageFormat(message, locale === PSEUDO ? 'en' : locale, undefined, { ignoreTag: true });
  parsed.set(key, kept);
  return kept;
}
