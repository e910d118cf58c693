import { IntlMessageFormat } from 'intl-messageformat';
import { asksOf } from './asks.ts';
import { formatsOf, type Formats } from './formats.ts';
import { isolated } from './isolated.ts';
import { dirOf, localeFor, type Locale } from './locales.ts';
import { catalogues, type Key } from './messages.ts';
import { pseudoMessage, pseudoText } from './pseudo.ts';

export type Values = Record<string, string | number | boolean | Date | null | undefined>;
/** A piece of a sentence: words, or words within a tag, for links. */
export type Part = string | { tag: string; text: string };

export type Translate = ((key: Key, values?: Values) => string) &
  Formats & {
    locale: Locale;
    dir: 'ltr' | 'rtl';
    /** A sentence with tags, in pieces; see `Sentence.svelte`. */
    rich(key: Key, values?: Values): Part[];
    /** A message of a family by a name known only at run time; the family's `other` when there is none. */
    of(family: string, name: string, values?: Values): string;
    /** The sentence for a refusal's reason. */
    why(reason: string, values?: Values): string;
    /** Whether there is such a message. */
    has(key: string): key is Key;
  };

type Message = string | IntlMessageFormat;

const made = new Map<Locale, Translate>();

/** The translator of a language; made once. Unknown languages get the nearest that we speak. */
export function translator(wish: string): Translate {
  const locale = localeFor(wish);
  const known = made.get(locale) ?? make(locale);
  made.set(locale, known);
  return known;
}

function make(locale: Locale): Translate {
  const isPseudo = locale === 'en-XR';
  const language = isPseudo ? 'en' : locale;
  const own = catalogues[language];
  const messages = new Map<string, Message | undefined>();

  function message(key: string): Message | undefined {
    if (!messages.has(key)) messages.set(key, read(own[key] ?? catalogues.en[key]));
    return messages.get(key);
  }
  function read(source: string | undefined): Message | undefined {
    if (source === undefined) return undefined;
    if (!/[{}<]|''/.test(source)) return isPseudo ? pseudoText(source) : source;
    const parsed = new IntlMessageFormat(source, language);
    return isPseudo ? new IntlMessageFormat(pseudoMessage(parsed.getAst()), language) : parsed;
  }
  function parts(key: string, values: Values = {}): Part[] {
    const found = message(key);
    if (found === undefined) return [key];
    return typeof found === 'string' ? [found] : format(found, values, dirOf(locale));
  }
  const t = (key: string, values?: Values): string => parts(key, values).map(textOf).join('');
  const has = (key: string): key is Key => key in catalogues.en;
  const of = (family: string, name: string, values?: Values): string =>
    t(has(`${family}.${name}`) ? `${family}.${name}` : `${family}.other`, values);

  return Object.assign(t, {
    ...formatsOf(language, dirOf(locale), {
      justNow: t('ui.just_now'),
      withinHours: (count) => t('ui.within_hours', { count }),
    }),
    locale,
    dir: dirOf(locale),
    rich: parts,
    of,
    why: (reason: string, values?: Values) => of('refusal', reason, values),
    has,
  });
}

type Tagged = (chunks: Part[]) => { tag: string; text: string };

/** A missing value leaves a gap in the sentence rather than the reader without the page. */
function format(message: IntlMessageFormat, values: Values, dir: 'ltr' | 'rtl'): Part[] {
  const { names, choices, tags } = asksOf(message.getAst());
  const given: Record<string, Values[string] | Tagged> = {};
  for (const name of names) {
    const value = values[name] ?? '…';
    given[name] = choices.includes(name) ? value : isolated(value, dir);
  }
  for (const tag of tags) given[tag] = (chunks) => ({ tag, text: chunks.map(textOf).join('') });
  const said = message.format(given as Record<string, string>) as Part | Part[];
  return Array.isArray(said) ? said : [said];
}

const textOf = (part: Part): string => (typeof part === 'string' ? part : part.text);
