import { fold, type Folded } from './fold.rules.ts';
import { heldDown, uncensor, unleet } from './letters.rules.ts';

/** A word as it is meant, or a mark (`.`, `?` or `"`), and where it stands in the original. */
export type Word = { readonly text: string; readonly from: number; readonly to: number };

/** A text as the detectors read it. */
export type Read = {
  readonly original: string;
  /** In small letters, with all its signs: `fold.rules.ts`. */
  readonly folded: Folded;
  readonly words: readonly Word[];
  /**
   * The words with one blank around each, marks among them, apostrophes gone:
   * ` i dont want to die . `. Where letters stood apart, were held down or written as numbers, as the word.
   */
  readonly plain: string;
};

/** A sign of a word: a letter, a number, what stands for one within a word, or a picture. */
const OUTSIDE = 0;
const LETTER = 1;
const DIGIT = 2;
const WITHIN = 3;
const APOSTROPHE = 4;
const PICTURE = 5;

const kinds = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code += 1) kinds[code] = LETTER;
for (let code = 0x30; code <= 0x39; code += 1) kinds[code] = DIGIT;
for (const sign of '*@$!|+') kinds[sign.charCodeAt(0)] = WITHIN;
kinds["'".charCodeAt(0)] = APOSTROPHE;

const beyond = new Map<number, number>();

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return kinds[code] ?? OUTSIDE;
  // One of a pair: of these there are pictures alone, and letters of old scripts.
  if (code >= 0xd800 && code <= 0xdfff) return PICTURE;
  const known = beyond.get(code);
  if (known !== undefined) return known;
  const sign = String.fromCharCode(code);
  const kind = /\p{L}/u.test(sign)
    ? LETTER
    : /\p{N}/u.test(sign)
      ? DIGIT
      : /\p{Extended_Pictographic}/u.test(sign)
        ? PICTURE
        : '€£¡'.includes(sign)
          ? WITHIN
          : OUTSIDE;
  if (beyond.size < 8192) beyond.set(code, kind);
  return kind;
}

/** `odd`: it holds more than letters, or one of them held down. */
type Raw = { text: string; begin: number; end: number; odd: boolean };

/** Reads a text once, for all detectors. Its cost grows with its length and with nothing else. */
export function readText(original: string): Read {
  const folded = fold(original);
  const { text, starts, ends } = folded;
  const words: Word[] = [];
  const raws = pieces(text);
  let last = 0;
  for (let index = 0; index < raws.length; index += 1) {
    const raw = raws[index] as Raw;
    mark(words, text, last, raw.begin, folded);
    const apart = letters(raws, index, text);
    const end = apart > index ? (raws[apart] as Raw).end : raw.end;
    const whole =
      apart > index
        ? raws
            .slice(index, apart + 1)
            .map((one) => one.text)
            .join('')
        : raw.text;
    words.push({
      text: meant(whole, raw.odd || apart > index),
      from: starts[raw.begin] ?? 0,
      to: ends[end - 1] ?? original.length,
    });
    last = end;
    index = Math.max(index, apart);
  }
  mark(words, text, last, text.length, folded);
  return { original, folded, words, plain: ` ${words.map((one) => one.text).join(' ')} ` };
}

const meant = (word: string, odd: boolean): string =>
  odd ? heldDown(unleet(uncensor(word))) : word;

const STAR = '*'.charCodeAt(0);
const DOLLAR = '$'.charCodeAt(0);
const AT = '@'.charCodeAt(0);

/** What stands together, without the signs around it. */
function pieces(text: string): Raw[] {
  const found: Raw[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(text, at);
    if (kind === PICTURE) {
      const width = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      found.push({ text: text.slice(at, at + width), begin: at, end: at + width, odd: false });
      at += width;
      continue;
    }
    const opens = code === AT || code === DOLLAR;
    if (kind !== LETTER && kind !== DIGIT && !opens) {
      at += 1;
      continue;
    }
    const begin = at;
    let end = at + 1;
    let odd = kind !== LETTER;
    let before = code;
    at += 1;
    for (; at < text.length; at += 1) {
      const one = kindOf(text, at);
      if (one === OUTSIDE || one === PICTURE) break;
      const sign = text.charCodeAt(at);
      // A letter that stands there twice may stand there three times: looked at closer.
      odd ||= one !== LETTER || sign === before;
      before = sign;
      // One sign at the end may be a letter ("a$$"), or hide some ("f***").
      if (one === LETTER || one === DIGIT || sign === STAR || sign === DOLLAR) end = at + 1;
    }
    if (opens && end === begin + 1) continue;
    const from = opens && !isOpening(text, begin) ? begin + 1 : begin;
    const stop = odd ? withoutStars(text, from, end) : end;
    const word = odd ? text.slice(from, stop).replaceAll("'", '') : text.slice(from, stop);
    if (word !== '') found.push({ text: word, begin: from, end: stop, odd });
  }
  return found;
}

/** Stars around a word make it bold; letters are hidden by them after the first one or two. */
function withoutStars(text: string, from: number, end: number): number {
  let stop = end;
  while (stop > from && text.charCodeAt(stop - 1) === STAR) stop -= 1;
  const shown = stop - from;
  return shown <= 2 && end - from > 3 ? end : stop;
}

/** "$tupid" and "@ss" begin with a letter; "$5" and "@name" do not. */
const isOpening = (text: string, at: number): boolean =>
  text[at] === '$' ? kindOf(text, at + 1) === LETTER : text.startsWith('@ss', at);

/** Letters that stand apart, as one word: the last of them; the first itself where there are not three. */
function letters(raws: readonly Raw[], first: number, text: string): number {
  const isOne = (raw: Raw | undefined): raw is Raw =>
    raw !== undefined && raw.text.length === 1 && kindOf(raw.text, 0) === LETTER;
  let last = first;
  if (!isOne(raws[first])) return first;
  const gap = text.slice(raws[first].end, raws[first + 1]?.begin);
  for (let next = first + 1; next < raws.length; next += 1) {
    const one = raws[next];
    if (!isOne(one)) break;
    const { end } = raws[next - 1] as Raw;
    // Another gap parts two words, a new line always.
    if (gap.length > 3 || gap.includes('\n') || text.slice(end, one.begin) !== gap) break;
    last = next;
  }
  return last - first >= 2 ? last : first;
}

const signsOf = (all: string): Uint8Array => {
  const made = new Uint8Array(128);
  for (const sign of all) made[sign.charCodeAt(0)] = 1;
  return made;
};
const ENDS = signsOf('.!;\n');
const QUOTE = '"'.charCodeAt(0);
const ASKS = '?'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);

/** Where a sentence ends, where it asks, where something is quoted. */
function mark(words: Word[], text: string, from: number, to: number, folded: Folded): void {
  let made = '';
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) made = '"';
    else if (code === ASKS) made = made === '"' ? '"' : '?';
    else if (made === '' && ENDS[code] === 1 && (code !== DOT || !isWithin(text, at))) made = '.';
  }
  if (made === '') return;
  words.push({ text: made, from: folded.starts[from] ?? 0, to: folded.starts[to] ?? 0 });
}

const isWithin = (text: string, at: number): boolean =>
  at > 0 &&
  kindOf(text, at - 1) !== OUTSIDE &&
  at + 1 < text.length &&
  kindOf(text, at + 1) !== OUTSIDE;

/** Where a part of the folded text stands in the original. */
export const spanOf = ({ folded }: Read, from: number, to: number): [number, number] => [
  folded.starts[from] ?? 0,
  to > from ? (folded.ends[to - 1] ?? 0) : (folded.starts[from] ?? 0),
];
