export { dirOf, languages, localeFor, PSEUDO, type Locale } from './locales.ts';
export type { Key } from './messages.ts';
export { translator, type Part, type Translate, type Values } from './translator.ts';
