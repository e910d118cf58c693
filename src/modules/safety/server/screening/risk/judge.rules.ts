import {
  cuesOf,
  isCommand,
  isElsewhere,
  isOver,
  isPast,
  whoIsQuoted,
  within,
} from './beside.rules.ts';
import { isDenied } from './denied.rules.ts';
import { type Found, found } from './found.rules.ts';
import type { Kind } from './rule.rules.ts';
import type { Said } from './sentences.rules.ts';
import { speaksOfOthers, type Who, whoseIs } from './who.rules.ts';

export type Level = 'none' | 'concern' | 'high' | 'imminent';
export type Sign = { kind: Kind; name: string; level: Level; who: Who; strength: number };
export type Role = 'seeker' | 'supporter' | undefined;
/** What a sentence says, after all that changes it. */
export type Judged = {
  readonly signs: readonly Sign[];
  /** Names of what only counts together with others. */
  readonly soft: readonly string[];
  readonly harmed: boolean;
  /** Something was said and denied. */
  readonly denied: boolean;
};

const GRAVE: ReadonlySet<Kind> = new Set([
  'act',
  'plan',
  'method',
  'kill',
  'wish',
  'harm',
  'farewell',
]);
const levels: Partial<Record<Kind, Level>> = {
  act: 'imminent',
  plan: 'high',
  method: 'high',
  kill: 'high',
  wish: 'concern',
  harm: 'concern',
  farewell: 'concern',
};
const strengths: Partial<Record<Kind, number>> = {
  act: 1,
  plan: 0.95,
  method: 0.85,
  kill: 0.85,
  wish: 0.7,
  harm: 0.6,
  farewell: 0.65,
};

export function judge(said: Said, role: Role, known: boolean): Judged {
  const all = found(said);
  const figures = all.filter(({ kind }) => kind === 'figure');
  const heard = all.filter(
    (one) => GRAVE.has(one.kind) && !figures.some((figure) => within(one, figure)),
  );
  const signs: Sign[] = [];
  let denied = false;
  for (const one of heard) {
    const who =
      one.kind === 'farewell' ? whoTakesLeave(said, one, known) : whoseIs(said, one, known);
    if (isDenied(said, one.from)) {
      denied = true;
      continue;
    }
    const beside = cuesOf(all, one);
    const sign = weighed(said, one, whoIsQuoted(said, one, beside) ?? who, beside, role);
    if (sign !== undefined) signs.push(sign);
  }
  if (signs.length === 0 && role !== 'supporter') {
    const one = all.find((dark) => isBareWord(said, dark, all, figures, known));
    if (one !== undefined)
      signs.push({
        kind: 'wish',
        name: 'bare-word',
        level: 'concern',
        who: 'self',
        strength: 0.55,
      });
  }
  const soft = all
    .filter((one) => one.kind === 'soft' && !figures.some((figure) => within(one, figure)))
    .filter((one) => !isDenied(said, one.from) && whoTakesLeave(said, one, known) === 'self')
    .map(({ name }) => name);
  return {
    signs,
    soft,
    denied,
    harmed: all.some(({ kind }) => kind === 'harmed'),
  };
}

/**
 * Death, and the writer, and nobody else, and nothing that would explain it: who speaks of their own death so is asked about it
 * once too often rather than never.
 */
function isBareWord(
  said: Said,
  dark: Found,
  all: readonly Found[],
  figures: readonly Found[],
  known: boolean,
): boolean {
  if (dark.kind !== 'soft' || dark.name !== 'death-word' || said.quoted[dark.from] === true)
    return false;
  if (figures.some((figure) => within(dark, figure)) || isDenied(said, dark.from)) return false;
  if (!said.words.includes('i') && !said.words.includes('my') && !said.words.includes('me'))
    return false;
  if (speaksOfOthers(said) || whoseIs(said, dark, known) !== 'self') return false;
  const cues = cuesOf(all, dark);
  return !EXPLAINED.some((name) => cues.has(name)) && !isPast(said, cues, dark);
}
const EXPLAINED = [
  'fiction',
  'game',
  'study',
  'light',
  'sick',
  'fear',
  'shame',
  'recovered',
  'long-ago',
];

const ASKS_HOW = new Set('can could how does do would will what'.split(' '));

/** Whoever says goodbye speaks to others: only who stands before it counts. */
function whoTakesLeave(said: Said, one: Found, known: boolean): Who {
  const who = whoseIs(said, { ...one, to: one.from + 1 }, known);
  return who === 'other' ? 'other' : 'self';
}

/** A sign with all that the sentence says beside it; nothing where it is none. */
function weighed(
  said: Said,
  one: Found,
  who: Who,
  cues: ReadonlySet<string>,
  role: Role,
): Sign | undefined {
  if (who === 'nobody') return undefined;
  // "how to kill yourself" is asked for oneself.
  const asksHow =
    one.kind === 'method' &&
    role !== 'supporter' &&
    (!said.words.includes('you') || ASKS_HOW.has(said.words[0] ?? '')) &&
    !said.words.some((word) => word === 'someone' || word === 'who');
  if (who === 'you' && !asksHow) return undefined;
  const first = said.words.includes('i') || said.words.includes('me') || said.words.includes('my');
  if (role === 'supporter' && who === 'self' && !first) return undefined;
  if (isPast(said, cues, one, who)) return undefined;
  if (isElsewhere(said, one, who, cues, first)) return undefined;
  if (who === 'other' && isOver(said, one)) return undefined;
  if (isCommand(said, one)) return undefined;
  // That others will die soon is an illness, or age.
  if (
    who === 'other' &&
    one.kind === 'plan' &&
    !/(?:self|suicide|note|goodbye|plan)/u.test(said.words.slice(one.from, one.to).join(' '))
  )
    return undefined;
  let level = levels[one.kind] ?? 'concern';
  if (level === 'high' && cues.has('soon') && one.kind !== 'method') level = 'imminent';
  if (one.kind === 'farewell' && cues.has('soon')) level = 'high';
  return {
    kind: one.kind,
    name: one.name,
    level,
    who: who === 'you' ? 'self' : who,
    strength: strengths[one.kind] ?? 0.6,
  };
}
