import type { Found } from './found.rules.ts';
import type { Said } from './sentences.rules.ts';

/** Whose danger a sign tells of; `nobody`: of people in general, or of somebody made up. */
export type Who = 'self' | 'you' | 'other' | 'nobody';

const words = (all: string): ReadonlySet<string> => new Set(all.split(/\s+/u));
const ME = words('myself mine');
const YOURSELF = words('yourself yourselves');
const THEMSELVES = words('himself herself themself themselves hisself');
const I = words('i ill me my we our us');
const YOU = words('you your yours');
const HE = words('he she him her his hers they them their');
const CLOSE = words(
  `friend friends brother sister mum dad mother father boyfriend girlfriend husband wife partner son daughter child kid
  kids children roommate flatmate housemate coworker colleague neighbour neighbor cousin uncle aunt niece nephew grandma
  grandpa grandmother grandfather gran nan student students classmate teammate ex fiance fiancee stepson stepdaughter
  stepdad stepmum stepbrother stepsister brothers sisters mate buddy crush twin sibling grandson granddaughter`,
);
const ONE = words(
  'girl guy boy lady woman man teen teenager person stranger someone somebody user member',
);
const MANY = words(
  `people anyone anybody everyone everybody those who teens teenagers students patients veterans men women
  individuals others youth adolescents adults farmers doctors callers clients users members persons person you
  character characters protagonist villain hero heroine actor singer rapper hamlet romeo juliet ophelia celebrity
  man woman soldier soldiers guy prisoner police politician star idol`,
);

const LOOK_BACK = 9;

/** Whether a sentence speaks of anybody but its writer. */
export const speaksOfOthers = ({ words: all }: Said): boolean =>
  all.some((word) => CLOSE.has(word) || HE.has(word) || ONE.has(word) || MANY.has(word));

/** Who is meant by a sign: by what it says itself, else by whom the sentence spoke of last. */
export function whoseIs({ words: all }: Said, { from, to, who: said }: Found, known: boolean): Who {
  if (said !== undefined) return said;
  for (let at = to - 1; at >= from; at -= 1) {
    const word = all[at] ?? '';
    if (ME.has(word)) return 'self';
    if (YOURSELF.has(word)) return 'you';
    if (THEMSELVES.has(word)) return other(all, from, known);
  }
  for (let at = from + 1; at < to; at += 1) if (all[at] === 'i' || all[at] === 'me') return 'self';
  const before = all.slice(Math.max(0, from - LOOK_BACK), to);
  const begin = Math.max(0, from - LOOK_BACK);
  for (let at = Math.min(from, before.length + begin - 1); at >= begin; at -= 1) {
    const who = byWord(all, at, known);
    if (who !== undefined) return who;
  }
  for (let at = from + 1; at < to; at += 1) {
    const who = byWord(all, at, known);
    if (who !== undefined) return who;
  }
  // "wants to die" has somebody else before it, in another sentence.
  if (/^(?:wants|wishes|hates|deserves|feels|cuts|threatens)$/u.test(all[from] ?? ''))
    return known ? 'other' : 'nobody';
  return 'self';
}

function byWord(all: readonly string[], at: number, known: boolean): Who | undefined {
  const word = all[at] ?? '';
  if (word === 'my' || word === 'our')
    return CLOSE.has(all[at + 1] ?? '') || CLOSE.has(all[at + 2] ?? '') ? 'other' : 'self';
  if (I.has(word)) return 'self';
  if (CLOSE.has(word)) return 'other';
  if (YOU.has(word)) return 'you';
  if (HE.has(word)) return other(all, at + 1, known);
  if (all[at + 1] === 'else' && MANY.has(word)) return 'self';
  if (ONE.has(word)) return isNear(all, at) ? 'other' : 'nobody';
  if (MANY.has(word)) return 'nobody';
  return undefined;
}

/** "this girl in my class", "someone I love". */
function isNear(all: readonly string[], at: number): boolean {
  const around = all.slice(Math.max(0, at - 3), at + 8);
  return around.some(
    (word) =>
      word === 'my' ||
      word === 'i' ||
      word === 'our' ||
      word === 'we' ||
      word === 'me' ||
      word === 'this',
  );
}

/** "himself": of whom was it spoken last? */
function other(all: readonly string[], from: number, known: boolean): Who {
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = all[at] ?? '';
    if (CLOSE.has(word)) return 'other';
    if (word === 'someone' || word === 'somebody' || ONE.has(word))
      return isNear(all, at) ? 'other' : 'nobody';
    if (MANY.has(word) && word !== 'you' && word !== 'who') return 'nobody';
    if (HE.has(word) && at < from - 1) return known || from > 0 ? 'other' : 'nobody';
  }
  return 'other';
}
