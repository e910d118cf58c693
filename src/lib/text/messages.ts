import { aboutEs, en, es } from '../../../messages/index.ts';

/** Every message there is; English is the measure of the others. */
export type Key = keyof typeof en;

/** ICU sources by language; the pseudo-locale is made from English at run time. */
export const catalogues: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en,
  es,
};

/** What each use case and query is for, in Spanish; the English sentence stands with its declaration. */
export const aboutInSpanish: Readonly<Record<string, string>> = aboutEs;
