import type { Pieces } from '../../search.contract.ts';
import { keyOf, wordsIn, type Word } from './words.rules.ts';

/** Letters of an excerpt, about. */
const WIDTH = 230;

/** A text with those of its words that begin like what was looked for. */
export type Searched = { text: string; words: Like[] };
export type Like = Word & { key: string };
type Hit = Like & { lexeme: string };

/** Words that may be forms of a lexeme: it differs from them in its last letters at most. */
export function searched(given: string, lexemes: readonly string[]): Searched {
  const text = given.normalize('NFC');
  const heads = lexemes.map((lexeme) => keyOf(lexeme).slice(0, Math.max(1, lexeme.length - 2)));
  const words = wordsIn(text)
    .map((one) => ({ ...one, key: keyOf(one.word) }))
    .filter(({ key }) => heads.some((head) => key.startsWith(head)));
  return { text, words };
}

/** What was looked for in a text, and what stands around it: in all of it, or in the part that has most. */
export function piecesOf(
  { text, words }: Searched,
  lexemeOf: (word: Like) => string | undefined,
  isWhole = false,
): Pieces {
  const hits = words
    .flatMap((word): Hit[] => {
      const lexeme = lexemeOf(word);
      return lexeme === undefined ? [] : [{ ...word, lexeme }];
    })
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const [from, to] = isWhole ? [0, text.length] : part(text, hits);
  const inside = joined(hits.filter(({ at, end }) => at >= from && end <= to));
  return inside
    .flatMap(({ at, end }, nr) => [
      { text: text.slice(inside[nr - 1]?.end ?? from, at), hit: false },
      { text: text.slice(at, end), hit: true },
    ])
    .concat({ text: text.slice(inside.at(-1)?.end ?? from, to).trimEnd(), hit: false })
    .map((piece) => ({ ...piece, text: piece.text.replaceAll(/\s{2,}|\n/gu, ' ') }))
    .filter((piece) => piece.text !== '');
}

/** Hits that lie over each other, as those of scripts without blanks do, are one. */
function joined(hits: readonly Hit[]): { at: number; end: number }[] {
  const all: { at: number; end: number }[] = [];
  for (const { at, end } of hits) {
    const last = all.at(-1);
    if (last !== undefined && at < last.end) last.end = Math.max(last.end, end);
    else all.push({ at, end });
  }
  return all;
}

/** From the first of the places with the most different words, then the most close to each other. */
function part(text: string, hits: readonly Hit[]): [from: number, to: number] {
  if (text.length <= WIDTH) return [0, text.length];
  let [from, most] = [hits[0]?.at ?? 0, 0];
  (hits.length > 1 ? hits : []).forEach((first, nr) => {
    const inside = hits.slice(nr, nr + 40).filter(({ end }) => end <= first.at + WIDTH);
    const close = inside.filter(({ at, lexeme }, nr) => {
      const before = inside[nr - 1];
      return before !== undefined && before.lexeme !== lexeme && at - before.end < 8;
    });
    const different = new Set(inside.map(({ lexeme }) => lexeme)).size;
    const worth = different * 10_000 + close.length * 100 + inside.length;
    if (worth > most) [from, most] = [first.at, worth];
  });
  const last = text.indexOf(' ', text.length - WIDTH) + 1 || between(text, text.length - WIDTH);
  if (from >= last) return [last, text.length];
  const to = text.lastIndexOf(' ', from + WIDTH);
  return [from, to > from ? to : between(text, from + WIDTH)];
}

/** Not in the middle of a letter. */
const between = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/u.test(text.slice(at)) ? at - 1 : at;
