import { isBlank } from '#platform/text.contract.ts';
import { z } from 'zod';
import { Limit, NumberCursor } from '#platform/paged.contract.ts';
import type { Notice } from '#modules/notifications/contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';

/** Settings that may be decided on a page, as their keys: `community_name` is `COMMUNITY_NAME` of the environment. */
export const placeKeys = ['community_name', 'languages'] as const;
/**
 * Words of the operator's own, in each language: how long they may be, how tall their field is, and where they are read.
 * `ours`: until they are written something of the software's own stands there.
 */
export const ownWords = {
  front: { most: 2_000, rows: 6, page: '/?front', ours: true },
  guidelines: { most: 20_000, rows: 14, page: '/guidelines', ours: true },
  contact: { most: 1_000, rows: 4, page: '/contact', ours: false },
  hours: { most: 500, rows: 3, page: '/contact', ours: false },
  privacy: { most: 40_000, rows: 14, page: '/privacy', ours: true },
  terms: { most: 40_000, rows: 14, page: '/terms', ours: false },
  complaints: { most: 10_000, rows: 10, page: '/complaints', ours: true },
  imprint: { most: 5_000, rows: 8, page: '/imprint', ours: false },
  accessibility: { most: 20_000, rows: 10, page: '/accessibility', ours: false },
} as const;
export type WordKey = keyof typeof ownWords;
export const wordKeys = Object.keys(ownWords) as WordKey[];
export const isWords = (key: string): key is WordKey => key in ownWords;
/** The rules of the guidelines that come along, in their order; their words are messages. */
export const ourRules = [
  ...(['listen', 'kind', 'private', 'limits', 'safe', 'honest', 'danger'] as const),
] as const;
type SettingKey = (typeof placeKeys)[number] | WordKey;

/** A setting is changed from the version that was seen; another change in between is not written over. */
export const ChangeSetting = z.strictObject({
  key: z.enum([...placeKeys, ...wordKeys]),
  /** Where words differ by it. */
  language: z.string().max(10, 'not_valid').default(''),
  /** Of words, empty: those that came along, or none. */
  value: z
    .string()
    .trim()
    .max(40_000, 'too_long')
    .transform((text) => (isBlank(text) ? '' : text))
    .default(''),
  version: z.coerce.number().int().min(0).max(1_000_000),
  /** A language that people read in is switched off: it was said what they will see. */
  sure: Ticked,
  /** Of the terms: so much is different that everybody is asked about them again. */
  asksAgain: Ticked,
});

export type SettingView = {
  key: SettingKey;
  /** Empty: the same in every language. */
  language: string;
  value: string;
  /** None yet: 0. */
  version: number;
  /** Who decided it last, and when; null where nobody did, or they have left. */
  by: string | null;
  at: Date | null;
  /** The environment says it: here it is only shown. */
  isFixed: boolean;
};
/** What is in the memory of a process: the newest of each, by `key:language`. */
type KeptWords = ReadonlyMap<string, { value: string; version: number; edition: number }>;

/** In which language words are read: the reader's own, or the first that is offered and has any; empty where none has. */
export const languageOfWords = (kept: KeptWords, key: WordKey, wished: readonly string[]): string =>
  wished.find((one) => (kept.get(`${key}:${one}`)?.value ?? '') !== '') ?? '';

/** Which terms are to be agreed to: a number that grows when so much changed that everybody is asked again; 0 where there are none. */
export const termsEdition = (kept: KeptWords, languages: readonly string[]): number =>
  Math.max(
    0,
    ...languages.map((language) => {
      const said = kept.get(`terms:${language}`);
      return said === undefined || said.value === '' ? 0 : said.edition;
    }),
  );

export type SettingsView = {
  settings: SettingView[];
  /** How many people chose each language; one that nobody did is missing. */
  readers: Record<string, number>;
};

/** What operators decide together: its id where they are told of it, and its page. */
export const decided = {
  setting: { id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a01', page: '/operate/place' },
  joining: { id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a02', page: '/operate/people' },
  helplines: { id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a11', page: '/operate/helplines' },
  look: { id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a12', page: '/operate/look' },
} as const;
/** What is decided as one thing, as the log of deeds knows it. */
export const decidedAlone = {
  community_name: { id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a21', page: '/operate/place' },
  accent: { id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a22', page: '/operate/look' },
  logo: { id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a23', page: '/operate/look' },
} as const;
/** Everybody else who runs the place is told that somebody decided something: once, until they have looked. */
export const placeChanged = (what: keyof typeof decided, by: string): Notice => ({
  ...{ kind: 'place_changed', subject: { kind: 'admin.place', id: decided[what].id } },
  ...{ thread: decided[what].id, side: null, by, to: [], via: what },
  audience: { name: 'leading.operators', id: by },
});

export const SettingVersionsInput = z.strictObject({
  key: z.enum([...placeKeys, ...wordKeys]),
  language: z.string().max(10).default(''),
  after: NumberCursor,
  limit: Limit(50),
});
export type SettingVersion = Pick<SettingView, 'version' | 'value' | 'by'> & { at: Date };
/** Newest first; the first is the one in force. */
export type SettingVersionsView = {
  key: string;
  language: string;
  versions: SettingVersion[];
  next: string | null;
};

export const OwnWordsInput = z.strictObject({
  key: z.enum(wordKeys),
  locale: z.string().max(20),
});
/** Words of the operator's own; empty where none were written. */
export type OwnWordsView = { html: string; language: string; at: Date | null };
/**
 * Which of them there are to read, and which terms are to be agreed to (0: none); `termsRead`: what the reader reads
 * as terms, for whoever agrees to say it (language and version; empty: none).
 */
export type WrittenWordsView = { keys: WordKey[]; terms: number; termsRead: string };

export const WritingWordsInput = z.strictObject({
  key: z.enum(wordKeys),
  language: z.string().min(1).max(10),
});
/** A text as whoever writes it sees it: what holds, and what we would begin with. */
export type WritingWordsView = {
  setting: SettingView;
  ours: string;
  /** What it was before it was changed last; null where it was nothing. */
  formerly: string | null;
  /** The language in which it is read where there is nothing in this one; empty where it stands in no other. */
  otherwise: string;
};

/** What only the operator knows stands in our drafts between two brackets: `[[who is responsible]]`. */
const GAP = /\[\[([^[\]\n]{1,200})\]\]/gu;
/** The gaps that are still open in a text, each once, in their order. */
export const openGaps = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(GAP), ([, gap = '']) => gap.trim())),
];
