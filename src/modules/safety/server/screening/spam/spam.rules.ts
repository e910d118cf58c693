import { bounded } from '../bounded.rules.ts';
import type { Read } from '../text.rules.ts';
import { signs, type Why } from './patterns.rules.ts';

export type Ruled = { score: number; because: Why[] };

const rules = signs.map(({ why, score, source }) => ({
  why,
  score,
  pattern: new RegExp(` (?:${bounded(source)})(?= )`, 'g'),
}));

const LINK =
  /https?:\/\/|www\.|\b[a-z0-9-]{2,40}\.(?:com|net|org|shop|store|club|xyz|online|site|top|vip|win|info|io|co|me|ly)\b/gu;
const FIRST = /(?<= )(?:i|im|my|me|mi|mis|yo|we) /u;
const ME = /(?<= )(?:i|im|ive|my|me|mi|mis|yo|soy|estoy|tengo|perdi) /gu;
/** Asks to do something at once, or elsewhere: who tells of themselves does not. */
const ASKS =
  / (?:ask me how|dm me|inbox me|whatsapp|contact (?:him|her|us|me)|click|join (?:us|now|our|my)|sign up|apply now|link in|subscribe|order now|escribeme ya|llama ya) /u;

/** So many different signs of the same kind are counted as that many signs. */
const MOST = 3;

/** How much a text looks like an advertisement: signs add up, and words about oneself take some away. */
export function ruledSpam({ plain, folded }: Read): Ruled {
  const because: Why[] = [];
  let rest = 1;
  for (const { why, score, pattern } of rules) {
    const found = new Set<string>();
    pattern.lastIndex = 0;
    for (
      let one = pattern.exec(plain);
      one !== null && found.size < MOST;
      one = pattern.exec(plain)
    )
      found.add(one[0]);
    if (found.size === 0) continue;
    if (!because.includes(why)) because.push(why);
    rest *= (1 - score) * 0.6 ** (found.size - 1);
  }
  const links = folded.text.match(LINK)?.length ?? 0;
  if (links > 0 && because.length > 0) rest *= 0.5;
  if (links > 2) {
    because.push('links');
    rest *= 0.2;
  }
  if (isRepeated(plain)) {
    because.push('repeats');
    rest *= 0.1;
  }
  const own = FIRST.test(plain) ? (plain.match(ME)?.length ?? 0) : 0;
  const made = 1 - rest;
  return {
    score: own > 1 && links === 0 && made < 0.97 && !ASKS.test(plain) ? made * 0.6 : made,
    because,
  };
}

/** The same words over and over. */
function isRepeated(plain: string): boolean {
  const words = plain
    .slice(0, 2000)
    .trim()
    .split(/ (?:[.?"] )?/u);
  if (words.length < 6) return false;
  const different = new Set(words).size;
  return different * 3 <= words.length && words.some((one) => one.length > 2);
}
