import {
  hasLetterOrDigit,
  plain,
  saysSomething,
  textKey,
} from '#platform/mentions/comparison.rules.ts';
import { copiesIn, type Copy, type QuestionPatterns } from './copies.rules.ts';
import { isBareLabel, isNumberOf, labelOf } from './labels.rules.ts';
import { afterMentions, type NameIndex } from '#platform/mentions/mention.rules.ts';

/** What somebody says themselves in a text; `key` is equal for "the same text", and '' for none. */
export type OwnWords = { words: string; has: boolean; key: string };

// Lines that are quoted say what somebody else said; what is written close under them is one's own.
const QUOTED_LINE = /^[ \t]{0,3}>/;
/** Signs that Markdown writes as words, and that nobody sees. */
const UNSEEN =
  /&(?:nbsp|ensp|emsp|thinsp|shy|zwj|zwnj|lrm|rlm|#0*(?:160|173|820[3-7])|#x0*(?:a0|ad|200[b-f]));/gi;

/**
 * What is left of a text after quotations, its leading mentions, labels like "Question:", and copies of
 * the questions, in the folded form of the comparison.
 */
export function ownWords(body: string, questions: QuestionPatterns, names: NameIndex): OwnWords {
  const text = plain(body.replace(UNSEEN, ' '));
  const from = QUOTED_LINE.test(text) ? 0 : afterMentions(text, names);
  const rest = withoutCopies(text.slice(from), questions);
  const words = rest.slice(afterMentions(rest, names)).trim();
  return saysSomething(words)
    ? { words, has: true, key: textKey(words) }
    : { words: '', has: false, key: '' };
}

function withoutCopies(text: string, questions: QuestionPatterns): string {
  const copies = copiesIn(text, questions);
  const lines: string[] = [];
  let start = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while ((copies[next]?.end ?? Infinity) <= start) next += 1;
    const here: Copy[] = [];
    for (let i = next; (copies[i]?.start ?? Infinity) < end; i += 1) {
      const copy = copies[i];
      if (copy !== undefined) here.push(within(copy, start, end));
    }
    // A copy may begin in a line that is quoted, and go on below it.
    lines.push(QUOTED_LINE.test(line) ? '' : lineWithout(line, here));
    start = end + 1;
  }
  return lines.join('\n');
}

const within = (copy: Copy, start: number, end: number): Copy => ({
  start: Math.max(copy.start, start) - start,
  end: Math.min(copy.end, end) - start,
  question: copy.question,
});

/** A line that only asks is decoration as a whole, its emoji included. */
function lineWithout(line: string, copies: readonly Copy[]): string {
  let asks = copies.length > 0;
  let after = 0;
  const own: string[] = [];
  for (const [i, copy] of [...copies, null].entries()) {
    let piece = line.slice(after, copy?.start);
    const label = labelOf(piece);
    if (label !== null) piece = piece.slice(label.end);
    asks ||= label?.of === 'question';
    if (copy !== null && onlyLeadsTo(copy, piece, i === 0)) piece = '';
    own.push(piece);
    after = copy?.end ?? after;
  }
  const words = own.join(' ');
  return asks && !hasLetterOrDigit(words) ? '' : words;
}

const onlyLeadsTo = (copy: Copy, piece: string, opensLine: boolean): boolean =>
  opensLine ? isBareLabel(piece) : isNumberOf(piece, copy.question);
