import { abuseIn, abuseVersion } from './abuse/abuse.ts';
import { contactsIn, contactVersion } from './contact/contact.ts';
import type { Ours } from './contact/found.contract.ts';
import { luringVersion } from './luring/luring.rules.ts';
import { featuresOf } from './model/features.rules.ts';
import { riskOf, VERSION as riskVersion } from './risk/risk.ts';
import { spamIn, spamVersion } from './spam/spam.ts';
import { readText } from './text.rules.ts';

export type Level = 'none' | 'concern' | 'high' | 'imminent';
export type Detector = 'risk' | 'abuse' | 'contact' | 'spam';

/** Findings of another version may differ. */
export const versions = {
  risk: riskVersion,
  abuse: abuseVersion,
  contact: contactVersion,
  spam: spamVersion,
  luring: luringVersion,
} as const;

/** What is known of a line beside its words. */
export type Setting = {
  lang?: 'en' | 'es' | undefined;
  role?: 'seeker' | 'supporter' | undefined;
  /** What was said before, the latest last. */
  before?: readonly string[] | undefined;
  ours?: Ours | undefined;
};

export type Screening = {
  risk: Level;
  riskOf: 'self' | 'other' | null;
  riskScore: number;
  abuse: boolean;
  abuseScore: number;
  contact: boolean;
  contactSpans: readonly (readonly [from: number, to: number])[];
  spam: boolean;
  spamScore: number;
  /** Detectors that failed or had no time: whoever asked holds the text for a person. */
  missing: readonly Detector[];
};

/** Milliseconds, from whenever on. */
type Clock = () => number;
type Limit = { clock: Clock; ms: number };

/** What all of them go by. */
function lookAt(text: string) {
  const read = readText(text);
  return { read, features: featuresOf(read) };
}

/** Long enough for any text that can be sent; what takes longer is broken. */
const TIME = 1000;

/**
 * Asks all detectors about one text, the most urgent first. One that fails, or for which no time is left, is named in
 * `missing` and says nothing: no text is taken for harmless because a check broke.
 */
export function screenText(
  text: string,
  setting: Setting = {},
  { clock, ms }: Limit = { clock: () => performance.now(), ms: TIME },
): Screening {
  const made: Screening = {
    ...{ risk: 'none', riskOf: null, riskScore: 0, abuse: false, abuseScore: 0 },
    ...{ contact: false, contactSpans: [], spam: false, spamScore: 0 },
    missing: [],
  };
  const until = clock() + ms;
  let looked: ReturnType<typeof lookAt> | undefined;
  const look = () => (looked ??= lookAt(text));
  const detectors: readonly [Detector, () => Partial<Screening>][] = [
    [
      'risk',
      () => {
        const { read, features } = look();
        const { level, of, score } = riskOf(read, setting, { features });
        return { risk: level, riskOf: of, riskScore: score };
      },
    ],
    [
      'contact',
      () => {
        const { spans } = contactsIn(look().read, setting.ours);
        return { contact: spans.length > 0, contactSpans: spans };
      },
    ],
    [
      'abuse',
      () => {
        const { read, features } = look();
        const { abuse, score } = abuseIn(read, features);
        return { abuse, abuseScore: score };
      },
    ],
    [
      'spam',
      () => {
        const { read, features } = look();
        const { spam, score } = spamIn(read, features);
        return { spam, spamScore: score };
      },
    ],
  ];
  const missing: Detector[] = [];
  for (const [name, detect] of detectors) {
    try {
      if (clock() > until) missing.push(name);
      else Object.assign(made, detect());
    } catch {
      missing.push(name);
    }
  }
  return { ...made, missing };
}
