import type { Read, Word } from '../text.rules.ts';

const SAID: Readonly<Record<string, string>> = {
  ...{
    zero: '0',
    oh: '0',
    o: '0',
    nought: '0',
    naught: '0',
    nil: '0',
    one: '1',
    won: '1',
    two: '2',
    to: '2',
  },
  ...{
    too: '2',
    three: '3',
    tree: '3',
    four: '4',
    for: '4',
    fore: '4',
    five: '5',
    fiv: '5',
    six: '6',
    seven: '7',
  },
  ...{
    sevn: '7',
    eight: '8',
    ate: '8',
    nine: '9',
    niner: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
  },
  ...{
    cero: '0',
    uno: '1',
    una: '1',
    un: '1',
    dos: '2',
    tres: '3',
    cuatro: '4',
    cinco: '5',
    seis: '6',
    siete: '7',
  },
  ...{
    ocho: '8',
    nueve: '9',
    diez: '10',
    once: '11',
    doce: '12',
    trece: '13',
    catorce: '14',
    quince: '15',
  },
  ...{
    dieciseis: '16',
    diecisiete: '17',
    dieciocho: '18',
    diecinueve: '19',
    veinte: '20',
    veintiuno: '21',
  },
  ...{ veintidos: '22', veintitres: '23', veinticuatro: '24', veinticinco: '25', veintiseis: '26' },
  ...{ veintisiete: '27', veintiocho: '28', veintinueve: '29' },
};
/** Words that are numbers only among numbers. */
const UNSURE = new Set([
  'to',
  'too',
  'for',
  'fore',
  'ate',
  'won',
  'o',
  'oh',
  'un',
  'una',
  'tree',
  'once',
]);
const TENS: Readonly<Record<string, string>> = {
  ...{
    twenty: '2',
    thirty: '3',
    forty: '4',
    fourty: '4',
    fifty: '5',
    sixty: '6',
    seventy: '7',
    eighty: '8',
  },
  ...{ ninety: '9', treinta: '3', cuarenta: '4', cincuenta: '5', sesenta: '6', setenta: '7' },
  ...{ ochenta: '8', noventa: '9' },
};
const TIMES: Readonly<Record<string, number>> = {
  double: 2,
  dbl: 2,
  doble: 2,
  triple: 3,
  treble: 3,
};
/** What stands between the parts of a number that is said. */
const BETWEEN = new Set(['dash', 'space', 'hyphen', 'guion', 'espacio', 'plus', 'mas']);

const WORD =
  /zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve/gu;
/** "four15", "five5five" */
const GLUED = new RegExp(`^(?:\\d|${WORD.source}){2,12}$`, 'u');

type Said = { from: number; to: number; digits: string; words: number };

/** Numbers of seven digits and more of which some are said in words: "five five five, oh one 2 3". */
export function spelledIn({ words }: Read): Said[] {
  const found: Said[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at] as Word;
    const isBeginning = valueOf(words, at) !== undefined && !UNSURE.has(first.text);
    const said =
      isBeginning || (first.text in TIMES && valueOf(words, at + 1) !== undefined)
        ? sequence(words, at)
        : undefined;
    if (said === undefined) at += 1;
    else {
      const { end, ...one } = said;
      if (
        one.digits.length >= 7 &&
        one.digits.length <= 16 &&
        one.words >= 3 &&
        !isCounting(said.parts)
      )
        found.push(one);
      at = end;
    }
  }
  return found;
}

/** What a word or two say: "sixty", "treinta y cuatro", "5". */
function valueOf(
  words: readonly Word[],
  at: number,
): { digits: string; next: number; spelled: boolean } | undefined {
  const text = words[at]?.text ?? '';
  if (/^\d{1,4}$/u.test(text)) return { digits: text, next: at + 1, spelled: false };
  const ten = Object.hasOwn(TENS, text) ? TENS[text] : undefined;
  if (ten !== undefined) {
    const and = words[at + 1]?.text === 'y' ? 2 : 1;
    const one = words[at + and]?.text ?? '';
    const unit = Object.hasOwn(SAID, one) && !UNSURE.has(one) ? SAID[one] : undefined;
    return unit?.length === 1 && unit !== '0'
      ? { digits: ten + unit, next: at + and + 1, spelled: true }
      : { digits: `${ten}0`, next: at + 1, spelled: true };
  }
  const digits = Object.hasOwn(SAID, text) ? SAID[text] : undefined;
  if (digits !== undefined) return { digits, next: at + 1, spelled: true };
  const glued = GLUED.test(text) ? text.replaceAll(WORD, (word) => SAID[word] ?? '') : undefined;
  return glued === undefined ? undefined : { digits: glued, next: at + 1, spelled: true };
}

function sequence(words: readonly Word[], first: number) {
  let at = first;
  let digits = '';
  let spelled = 0;
  const parts: number[] = [];
  let times = 1;
  let last = first;
  while (at < words.length && digits.length <= 20) {
    const text = words[at]?.text ?? '';
    const many = Object.hasOwn(TIMES, text) ? TIMES[text] : undefined;
    if (many !== undefined) {
      times = many;
      at += 1;
      continue;
    }
    if (digits !== '' && BETWEEN.has(text)) {
      at += 1;
      continue;
    }
    const value = valueOf(words, at);
    if (value === undefined) break;
    digits += value.digits.repeat(times);
    times = 1;
    parts.push(Number(value.digits));
    if (value.spelled) spelled += 1;
    at = value.next;
    last = at - 1;
  }
  while (
    last > first &&
    UNSURE.has(words[last]?.text ?? '') &&
    !'oh'.includes(words[last]?.text ?? '')
  ) {
    last -= 1;
    digits = digits.slice(0, -1);
    spelled -= 1;
    parts.pop();
  }
  return {
    ...{ from: words[first]?.from ?? 0, to: words[last]?.to ?? 0, digits, words: spelled, parts },
    end: Math.max(at, first + 1),
  };
}

/** One after the other, up or down: breathing, waiting, calming down. */
function isCounting(parts: readonly number[]): boolean {
  let steps = 0;
  for (let at = 1; at < parts.length; at += 1)
    if (
      (parts[at] === parts[0] && parts[at - 1] !== parts[0]) ||
      Math.abs((parts[at] as number) - (parts[at - 1] as number)) === 1
    )
      steps += 1;
  return steps * 5 >= (parts.length - 1) * 4 && parts.length > 4;
}
