import { type Read, readText } from '../text.rules.ts';
import { KIND, type Kind, kinds, rules } from './signs.rules.ts';

/** Changes with every change of what is found. */
export const luringVersion = '1';

export type Line = {
  /** Who said it. */
  by: string;
  text: string;
  /** Whether they look after the place: asking how old somebody is belongs to that. */
  isStaff?: boolean;
};
export type LuringLevel = 'none' | 'watch' | 'likely';
export type Luring = {
  level: LuringLevel;
  /** Of whom. */
  by: string | null;
  /** Kinds of step that were seen. */
  because: readonly Kind[];
  /** The lines, from nought on, that say so. */
  at: readonly number[];
  /** From which line on it was likely; -1 where it is not. */
  since: number;
};

/** `careful`: where young people are, less is enough. */
type Options = { careful?: boolean };

const LIKELY = 6;
const LIKELY_YOUNG = 4.5;
const WATCH = 2.5;
/** The same step again says less, and never more than so often. */
const AGAIN = [1, 0.5, 0.25];
/** Each further kind of step makes all of them weigh more. */
const TOGETHER = 0.22;
/** A word of care takes away so much of what was seen of its speaker. */
const CARE = 1.5;
/** Steps that need a second one of another kind: kind people ask and praise, too. */
const HARMLESS: ReadonlySet<Kind> = new Set<Kind>(['age', 'flattery', 'testing', 'alone']);
/** As many lines as are looked at, the last ones. */
const MOST_LINES = 200;

type Seen = { counts: Map<Kind, number>; at: number[]; sum: number; care: number };

/**
 * Whether somebody draws another away: asks for age and being alone, praises, gives, asks for secrecy and pictures, sets
 * against others, wants to meet or to go elsewhere. No line says so; what counts is how the steps of one speaker add up.
 */
export function luringIn(all: readonly Line[], { careful = false }: Options = {}): Luring {
  const skipped = Math.max(0, all.length - MOST_LINES);
  const people = new Map<string, Seen>();
  const enough = careful ? LIKELY_YOUNG : LIKELY;
  let best: Luring = { level: 'none', by: null, because: [], at: [], since: -1 };
  let most = 0;
  all.slice(skipped).forEach((line, index) => {
    if (line.isStaff === true) return;
    const seen = people.get(line.by) ?? { counts: new Map(), at: [], sum: 0, care: 0 };
    people.set(line.by, seen);
    if (!look(readText(line.text), seen, skipped + index)) return;
    const score = scoreOf(seen);
    const level = score >= enough ? 'likely' : score >= WATCH ? 'watch' : 'none';
    if (level === 'none' || score <= most) return;
    most = score;
    const because = kinds.filter((kind) => seen.counts.has(kind));
    const since = best.level === 'likely' && best.by === line.by ? best.since : skipped + index;
    best = {
      level,
      by: line.by,
      because,
      at: [...seen.at],
      since: level === 'likely' ? since : -1,
    };
  });
  return best;
}

/** Adds what a line shows of its speaker; whether it shows anything. */
function look({ plain }: Read, seen: Seen, at: number): boolean {
  if (KIND.test(plain)) {
    seen.care += CARE;
    return false;
  }
  let found = false;
  const once = new Set<Kind>();
  for (const { kind, weight, pattern } of rules) {
    if (once.has(kind)) continue;
    const match = pattern.exec(plain);
    if (match === null || isOfOthers(plain, match.index)) continue;
    once.add(kind);
    const count = seen.counts.get(kind) ?? 0;
    seen.counts.set(kind, count + 1);
    seen.sum += weight * (AGAIN[count] ?? 0);
    found = true;
  }
  if (found) seen.at.push(at);
  return found;
}

/** Somebody tells what another did, or was asked. */
const TOLD =
  / (?:he|she|they|someone|somebody|a (?:man|guy|stranger|boy|woman)|my (?:ex|uncle|coach|teacher|stepdad|boyfriend|girlfriend|cousin|dad|mum|mom)|people|el|ella|un (?:hombre|chico|tipo)|mi (?:ex|tio|profesor|entrenador)) (?:[a-z]+ ){0,3}(?:said|says|told|asked|asks|wanted|wants|kept|keeps|made|tried|sent|promised|dijo|dice|pidio|pide|queria|quiere|me) (?:[a-z]+ ){0,6}$/u;
const isOfOthers = (plain: string, at: number): boolean =>
  TOLD.test(plain.slice(Math.max(0, at - 80), at));

function scoreOf({ counts, sum, care }: Seen): number {
  const different = counts.size;
  if (different === 1 || [...counts.keys()].every((kind) => HARMLESS.has(kind)))
    return Math.min(sum, WATCH) - care;
  return sum * (1 + TOGETHER * (different - 1)) - care;
}
