import { type Read, readText } from '../text.rules.ts';
import { answered } from './answers.rules.ts';
import { type Judged, judge, type Level, type Role, type Sign } from './judge.rules.ts';
import { areDark, ENOUGH, weightOf } from './soft.rules.ts';
import { sentencesOf } from './sentences.rules.ts';

/** Changes whenever a text may be answered otherwise. */
export const VERSION = 'risk-1';

export type Context = {
  readonly lang?: 'en' | 'es' | undefined;
  readonly role?: Role;
  /** What was said before it, the last of it last. */
  readonly before?: readonly string[] | undefined;
};

export type Risk = {
  readonly level: Level;
  readonly of: 'self' | 'other' | null;
  readonly score: number;
  readonly version: string;
  /** Names of rules, never words. */
  readonly because: readonly string[];
  /** Somebody else hurts the writer, or threatens to: another danger, of no level here. */
  readonly harmedByOther: boolean;
};

/** Of a long text the model tells more than several words together. */
const SHORT = 60;

const order: Record<Level, number> = { none: 0, concern: 1, high: 2, imminent: 3 };

/** Whether a text says that its writer, or somebody its writer worries for, may be about to die or be hurt by themselves. */
export const riskIn = (text: string, context: Context = {}): Risk =>
  riskOf(readText(text), context);

export function riskOf(read: Read, context: Context): Risk {
  const sentences = sentencesOf(read);
  const known =
    /\b(?:friend|brother|sister|mum|mom|dad|son|daughter|wife|husband|boyfriend|girlfriend)\b/u.test(
      read.plain.slice(0, 4000),
    );
  const judged = sentences.map((said) => judge(said, context.role, known));
  const signs = judged.flatMap((one) => one.signs);
  const answer =
    context.role === 'supporter' ? undefined : answered(read.original, context.before ?? []);
  if (answer !== undefined)
    signs.push({ kind: 'kill', name: 'answer', level: answer, who: 'self', strength: 0.85 });
  const soft = new Set(judged.flatMap((one) => one.soft));
  const weight = weightOf(soft);
  const words = sentences.reduce((sum, said) => sum + said.words.length, 0);
  const isSure =
    weight >= ENOUGH && areDark(soft) && words <= SHORT && context.role !== 'supporter';
  if (isSure && signs.length === 0)
    signs.push({ kind: 'soft', name: 'together', level: 'concern', who: 'self', strength: 0.55 });
  const strongest = strongestOf(signs);
  const harmedByOther = judged.some((one) => one.harmed);
  if (strongest === undefined)
    return {
      level: 'none',
      of: null,
      score: Math.min(0.45, weight * 0.12),
      version: VERSION,
      because: [],
      harmedByOther,
    };
  return {
    level: strongest.level,
    of: strongest.who === 'other' ? 'other' : 'self',
    score: strongest.strength,
    version: VERSION,
    because: [...new Set(signs.map(({ name }) => name))],
    harmedByOther,
  };
}

function strongestOf(signs: readonly Sign[]): Sign | undefined {
  let best: Sign | undefined;
  for (const one of signs)
    if (
      best === undefined ||
      order[one.level] > order[best.level] ||
      (order[one.level] === order[best.level] && one.who === 'self' && best.who === 'other')
    )
      best = one;
  return best;
}

export type { Judged, Level, Role };
