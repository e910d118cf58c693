import type { Found } from './found.rules.ts';
import type { Said } from './sentences.rules.ts';
import type { Who } from './who.rules.ts';

// What a sentence says beside a sign, and what it makes of it.

/** Whether two share a word. */
export const within = (inner: Found, outer: Found): boolean =>
  inner.from < outer.to && outer.from < inner.to;

/** What stands beside the signs; "better now" is no "now". */
export function cuesOf(all: readonly Found[], sign: Found): ReadonlySet<string> {
  const found = all.filter(
    (one) => one.kind === 'cue' && (one.name !== 'light' || !within(one, sign)),
  );
  const better = found.filter(({ name }) => name === 'recovered');
  return new Set(
    found
      .filter((one) => one.name !== 'again-now' || !better.some((other) => within(one, other)))
      .map(({ name }) => name),
  );
}

export function isPast(said: Said, cues: ReadonlySet<string>, one: Found, who?: Who): boolean {
  if (who === 'other' && cues.has('long-ago')) return true;
  if (cues.has('again-now') || isPresent(said, one)) return false;
  if (cues.has('but-today') && !cues.has('recovered')) return false;
  if (one.kind === 'plan' || one.kind === 'farewell')
    return cues.has('long-ago') && cues.has('recovered');
  return cues.has('long-ago') || cues.has('recovered');
}

const PRESENT = new Set(
  'want wish hope need am hate think keep feel going will do can wants feels wishes have'.split(
    ' ',
  ),
);
const PAST = new Set(
  'wanted tried was used did would had thought felt wished cut attempted almost nearly hated could been'.split(
    ' ',
  ),
);

/** Whether it is said of today: by the verb right before, or its own. */
function isPresent({ words }: Said, { from, to, kind }: Found): boolean {
  if (kind === 'farewell') return false;
  for (let at = Math.min(from + 1, to - 1); at >= Math.max(0, from - 4); at -= 1) {
    const word = words[at] ?? '';
    if (PAST.has(word)) return false;
    if (PRESENT.has(word)) return words[at - 1] !== 'to' && words[at - 1] !== 'not';
  }
  return false;
}

/** In a story, a game, a lesson; or about something that nobody dies of. */
export function isElsewhere(
  said: Said,
  one: Found,
  who: Who,
  cues: ReadonlySet<string>,
  first: boolean,
): boolean {
  const opening = said.words[one.from] ?? '';
  if (one.kind === 'act') return who !== 'self' && (cues.has('fiction') || cues.has('game'));
  if (who === 'other' && (cues.has('fiction') || cues.has('game') || cues.has('study')))
    return true;
  if (cues.has('fear') && /^(?:think|thought|dream|imagin|pictur|obsess)/u.test(opening))
    return true;
  if (who === 'self' && isLight(said, one, cues)) return true;
  if (one.kind === 'farewell' && cues.has('laughs')) return true;
  if (
    one.kind === 'harm' &&
    one.name === 'self-harm' &&
    cues.has('drink') &&
    said.words.slice(one.from, one.to).some((word) => /^(?:relaps|urge)/u.test(word))
  )
    return true;
  if (one.name === 'self-harm' && cues.has('accident')) return true;
  if (one.name === 'follow-the-dead' && !cues.has('mourning')) return true;
  if (
    cues.has('fiction') &&
    !said.words.includes('myself') &&
    one.kind !== 'plan' &&
    !isMine(said, one)
  )
    return true;
  if (cues.has('study') && !isMine(said, one)) return true;
  return who === 'self' && !first && cues.has('study');
}

const SMALL = new Set('if when more again this that these those'.split(' '));
/** Big words about small things. */
function isLight(said: Said, one: Found, cues: ReadonlySet<string>): boolean {
  const opening = said.words[one.from] ?? '';
  if (one.name === 'wish-to-die' && cues.has('sick') && opening.startsWith('fe')) return true;
  if (one.name === 'wish-to-die' && cues.has('shame') && opening === 'wanted') return true;
  if (one.name !== 'wish-to-die' && one.name !== 'to-kill-oneself') return false;
  const isSmall =
    cues.has('light') ||
    cues.has('game') ||
    (cues.has('laughs') && said.words.some((word) => SMALL.has(word)));
  return isSmall && !cues.has('not-light') && !cues.has('soon');
}

/** "I" is who does it, right before. */
const isMine = (said: Said, one: Found): boolean =>
  said.words
    .slice(Math.max(0, one.from - 2), one.to)
    .some((word) => word === 'i' || word === 'myself');

/** Somebody who is dead already is mourned. */
export function isOver(said: Said, { from, to, kind }: Found): boolean {
  if (kind !== 'kill' && kind !== 'method') return false;
  const part = said.words.slice(from, to);
  const before = said.words.slice(Math.max(0, from - 4), from);
  if (
    before.some((word) =>
      /^(?:tried|tries|trying|try|attempted|almost|nearly|to|might|will|would|going|want|wants|about|of|wanted|threatened|threatening|if)$/u.test(
        word,
      ),
    )
  )
    return false;
  return part.some((word) =>
    /^(?:killed|hung|shot|took|ended|jumped|committed|drowned|overdosed|died)$/u.test(word),
  );
}

const VOICES = new Set(
  'voice voices head mind brain thoughts something demons depression'.split(' '),
);
/** "told me to kill myself": what others want. */
export function isCommand(said: Said, { from }: Found): boolean {
  if (said.words.some((word) => VOICES.has(word))) return false;
  const before = said.words.slice(Math.max(0, from - 5), from).join(' ');
  return /(?:told|tells|tell|telling|said|says|dared|want|wants|asked|begged|ordered|begging|texted|messaged|wanted|wishes|commented) (?:me|us|him|her) (?:to|should|go|i should)(?: go| and)?$/u.test(
    before,
  );
}

const TELLS = new Set(
  'sent said texted wrote told posted says messaged writes saying send sends text message'.split(
    ' ',
  ),
);
const HE = new Set(
  'he she they friend brother sister mum dad son daughter boyfriend girlfriend husband wife'.split(
    ' ',
  ),
);

/**
 * Whose words stand between quotation marks: those of whoever says that he says so, of somebody near who sent them, or, where
 * nobody is named, nobody's.
 */
export function whoIsQuoted(said: Said, one: Found, cues: ReadonlySet<string>): Who | undefined {
  if (said.quoted[one.from] !== true) return undefined;
  const outside = said.words.filter((_, at) => said.quoted[at] !== true);
  if (outside.length < 2) return undefined;
  if (cues.has('fiction')) return 'nobody';
  if (outside.some((word) => HE.has(word)) && outside.some((word) => TELLS.has(word)))
    return 'other';
  return outside.some((word) => word === 'i' || word === 'my' || word === 'me')
    ? undefined
    : 'nobody';
}
