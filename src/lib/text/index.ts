export {
  dirOf,
  languageNames,
  languageOptions,
  languageIn,
  nameOfLanguage,
  PSEUDO,
  wishedLocale,
} from './locales.ts';
export type { Key } from './messages.ts';
export { translator, type Part, type Translate } from './translator.ts';
