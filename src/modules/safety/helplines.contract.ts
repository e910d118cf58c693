import { z } from 'zod';
import { Base, type Based } from '#platform/base.contract.ts';
import { InLanguage, Locale, type Version } from '#platform/language.contract.ts';
import { Line, oneLine, OptionalLine } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import { countries } from './countries.contract.ts';
import { languagesFrom } from './spoken.contract.ts';

/** How a line is reached; `relay`: by way of somebody who speaks for people who do not hear. */
export const wayKinds = ['call', 'text', 'chat', 'relay'] as const;
export type WayKind = (typeof wayKinds)[number];
export type Way = { kind: WayKind; at: string };

/** As a country: it is for people everywhere. */
export const EVERYWHERE = 'everywhere';
/** What a reader says who is in none of the countries that have lines. */
export const ELSEWHERE = 'ZZ';
/** What stands for all of them: for the page that is kept without a connection, where nobody can be asked. */
export const ALL = 'all';
/** A field of the form in which readers say where they are: an address without it is not kept. */
export const KEEP = 'keep';

const MOST_WAYS = 5;

/** Digits of any script are those of the telephone. */
const plainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}+/gu, (digits) =>
    Array.from(digits, (one) => {
      let code = one.codePointAt(0) ?? 0;
      let value = 0;
      // Ten in a row begin with nought, in every script.
      while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
        code -= 1;
        value += 1;
      }
      return String(value);
    }).join(''),
  );

/** A number as one dials it: digits with blanks or hyphens, + before them; short ones too. */
const isNumber = (said: string): boolean =>
  /^\+?\d[\d -]*$/.test(said) && /^\d{2,15}$/.test(said.replace(/[+ -]/g, ''));

/** A name that everybody's telephone can look up: no number in a network, no name that only a house knows. */
const isPublicName = (host: string): boolean => /[^.]\.(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(host);

/** An address of the web, as it is opened; undefined where it is none that anybody should open. */
function addressOf(said: string): string | undefined {
  const url = URL.parse(said);
  if (url === null || url.protocol !== 'https:' || !isPublicName(url.hostname)) return;
  return url.username === '' && url.password === '' ? url.href : undefined;
}

/** Several, one on a line where somebody typed them. */
const linesOf = (wrong: string, read: (line: string) => string | undefined) =>
  z
    .union([z.string().max(2_000, 'too_long'), z.array(z.string().max(500, 'too_long')).max(50)])
    .default('')
    .transform((said) =>
      (typeof said === 'string' ? said.split('\n') : said).map(oneLine).filter((one) => one !== ''),
    )
    .refine((all) => all.length <= MOST_WAYS, 'too_many_ways')
    .refine((all) => all.every((one) => one.length <= 300), 'too_long')
    .refine((all) => all.every((one) => read(one) !== undefined), wrong)
    .transform((all) => [...new Set(all.map((one) => read(one) ?? one))]);

const Numbers = linesOf('number_not_valid', (line) => {
  const digits = plainDigits(line);
  return isNumber(digits) ? digits : undefined;
});

const Country = z
  .string('choose_one')
  .trim()
  .refine((one) => one === EVERYWHERE || countries.includes(one), 'choose_one')
  .transform((one) => (one === EVERYWHERE ? null : one));

const Spoken = z
  .union([z.string().max(300, 'too_long'), z.array(z.string().max(40, 'too_long')).max(20)])
  .default('')
  .transform((said) => languagesFrom(typeof said === 'string' ? said : said.join(',')))
  .refine(({ unknown }) => unknown.length === 0, 'language_not_known')
  .refine(({ codes }) => codes.length <= 20, 'too_long')
  .transform(({ codes }) => codes);

/** What of a line is read in the reader's language. */
const Words = {
  whom: OptionalLine(200),
  hours: OptionalLine(200),
  note: OptionalLine(300),
};
const Name = Line({ missing: 'helpline_name_missing', max: 100 });

const Whole = {
  country: Country,
  languages: Spoken,
  name: Name,
  whom: Words.whom.default(''),
  hours: Words.hours.default(''),
  note: Words.note.default(''),
  call: Numbers,
  text: Numbers,
  chat: linesOf('chat_not_valid', addressOf),
  relay: Numbers,
};
const reached = (said: Record<WayKind, string[]>, ctx: z.RefinementCtx): void => {
  if (wayKinds.some((kind) => said[kind].length > 0)) return;
  ctx.addIssue({ code: 'custom', path: ['call'], message: 'way_missing' });
};

export const AddHelpline = z
  .strictObject({ ...Whole, clientId: z.uuid().optional() })
  .superRefine(reached);
export const EditHelpline = z
  .strictObject({ ...Whole, helpline: z.uuid(), base: Base })
  .superRefine(reached);
export const TranslateHelpline = z.strictObject({
  ...{ helpline: z.uuid(), locale: Locale, base: Base },
  name: OptionalLine(100).default(''),
  whom: Words.whom.default(''),
  hours: Words.hours.default(''),
  note: Words.note.default(''),
});
/** To take one back, to remove it, and to bring it back. */
export const OneHelpline = z.strictObject({ helpline: z.uuid() });
/** Confirmed is what was read: `base` says which. */
export const ConfirmHelpline = z.strictObject({
  helpline: z.uuid(),
  base: z.string().max(40, 'too_long'),
});

/** `country`: where the reader says they are, as two letters, or `all`; anything else is nowhere in particular. */
export const HelplinesInput = z.strictObject({
  country: z.string().max(100).default(''),
  language: InLanguage,
});
/** `helpline`: one of them alone. */
export const HelplineTableInput = z.strictObject({ helpline: z.uuid().optional() });

export type HelplineWords = Record<'name' | 'whom' | 'hours' | 'note', string>;

/** A line as people read it. */
export type HelplineView = HelplineWords & {
  id: string;
  /** Null: for people everywhere. */
  country: string | null;
  /** The language of its words. */
  language: string;
  /** Those that are spoken there. */
  speaks: string[];
  ways: Way[];
  /** Null only before those who look after them. */
  checkedAt: Date | null;
};
export type HelplinesView = {
  /** Countries that have a line. */
  countries: string[];
  /** The one whose lines are shown; null: those for everywhere alone. */
  country: string | null;
  /** Of that country first. */
  lines: HelplineView[];
};

/** A line as those see it who look after them. */
export type HelplineRow = Based &
  HelplineWords &
  Record<WayKind, string[]> & {
    id: string;
    country: string | null;
    languages: string[];
    checkedAt: Date | null;
    /** Null where they have left, or nobody did. */
    checkedBy: string | null;
    removedAt: Date | null;
    /** How it stands in each further language of the place. */
    versions: Version<HelplineWords>[];
    can: { bringBack: Verdict };
  };
export type HelplineTableView = {
  lines: HelplineRow[];
  /** Removed within the last two weeks. */
  removed: HelplineRow[];
  /** The language of first words. */
  language: string;
};
