import { type Features, featuresOf } from '../model/features.rules.ts';
import { margin, type Model } from '../model/linear.rules.ts';
import { modelOf } from '../model/load.ts';
import { type Read, readText } from '../text.rules.ts';
import { answered } from './answers.rules.ts';
import { judge, type Level, type Role, type Sign } from './judge.rules.ts';
import { ASKED, isDangerous, LONG, type Manner, mannerOf, scoreOfManner } from './long.rules.ts';
import { areSign } from './soft.rules.ts';
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

const order: Record<Level, number> = { none: 0, concern: 1, high: 2, imminent: 3 };

/** What others have made of the text already, or another model than the one that is shipped. */
type Made = { readonly model?: Model; readonly features?: Features };

/** Whether a text says that its writer, or somebody its writer worries for, may be about to die or be hurt by themselves. */
export const riskIn = (text: string, context: Context = {}): Risk =>
  riskOf(readText(text), context);

export function riskOf(read: Read, context: Context, made: Made = {}): Risk {
  const sentences = sentencesOf(read);
  const known = SOMEBODY.test(read.plain.slice(0, 4000));
  const judged = sentences.map((said) => judge(said, context.role, known));
  const manner = mannerOf(sentences, judged);
  const soft = new Set(judged.flatMap((one) => one.soft));
  const signs = judged.flatMap((one) => one.signs);
  if (context.role !== 'supporter') {
    const level = answered(read.original, context.before ?? []);
    if (level !== undefined) signs.push(self('kill', 'answer', level, 0.85));
    if (soft.has('lied') && judged.some(({ denied }) => denied))
      signs.push(self('wish', 'denial-taken-back', 'concern', 0.6));
    if (signs.length === 0 && isSaidTogether(soft, manner))
      signs.push(self('soft', 'together', 'concern', 0.55));
    if (signs.length === 0 && manner.words >= ASKED && isLikeThose(read, manner, made))
      signs.push(self('soft', 'manner', 'concern', 0.6));
  }
  const strongest = strongestOf(signs);
  return {
    level: strongest?.level ?? 'none',
    of: strongest === undefined ? null : strongest.who === 'other' ? 'other' : 'self',
    score:
      manner.words >= LONG
        ? scoreOfManner(manner)
        : (strongest?.strength ?? NONE * scoreOfManner(manner)),
    version: VERSION,
    because: [...new Set(signs.map(({ name }) => name))],
    harmedByOther: judged.some((one) => one.harmed),
  };
}

/** The most that a short text without a sign scores. */
const NONE = 0.45;

/** Whether a "he" may be somebody near. */
const SOMEBODY =
  /\b(?:friend|brother|sister|mum|mom|dad|son|daughter|wife|husband|boyfriend|girlfriend)\b/u;

const self = (kind: Sign['kind'], name: string, level: Level, strength: number): Sign => ({
  ...{ kind, name, level, strength },
  who: 'self',
});

/** Several things that each would be mere sadness. */
const isSaidTogether = (soft: ReadonlySet<string>, { words }: Manner): boolean =>
  words < 1.5 * LONG && areSign(soft);

/** Whether a long text is like those of people in danger, though no sentence of it says so. */
function isLikeThose(read: Read, manner: Manner, { model, features }: Made): boolean {
  return isDangerous(margin(model ?? modelOf('risk'), features ?? featuresOf(read)), manner);
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

export type { Level, Role };
