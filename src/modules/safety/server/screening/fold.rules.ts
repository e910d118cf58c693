/** A text in plain small letters, with the place in the original of each of its units. */
export type Folded = {
  text: string;
  /** Where in the original a unit of `text` begins; one more for the end. */
  starts: Uint32Array;
  /** Where in the original it ends. */
  ends: Uint32Array;
};

const SIGNS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '•': '.',
  '·': '.',
  '。': '.',
  '⁄': '/',
  '∕': '/',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** Letters of other scripts that look like one of ours. */
const ALIKE = new Map([
  ...[
    ['а', 'a'],
    ['в', 'b'],
    ['с', 'c'],
    ['е', 'e'],
    ['һ', 'h'],
    ['і', 'i'],
    ['ј', 'j'],
  ],
  ...[
    ['к', 'k'],
    ['м', 'm'],
    ['н', 'h'],
    ['о', 'o'],
    ['р', 'p'],
    ['ѕ', 's'],
    ['т', 't'],
  ],
  ...[
    ['у', 'y'],
    ['х', 'x'],
    ['ԁ', 'd'],
    ['ԛ', 'q'],
    ['ԝ', 'w'],
    ['ɡ', 'g'],
    ['α', 'a'],
  ],
  ...[
    ['β', 'b'],
    ['ε', 'e'],
    ['ι', 'i'],
    ['κ', 'k'],
    ['ν', 'v'],
    ['ο', 'o'],
    ['ρ', 'p'],
  ],
  ...[
    ['τ', 't'],
    ['υ', 'u'],
    ['χ', 'x'],
    ['η', 'n'],
    ['ɑ', 'a'],
    ['ո', 'n'],
    ['ս', 'u'],
  ],
  ...[
    ['օ', 'o'],
    ['ӏ', 'l'],
    ['ց', 'g'],
    ['հ', 'h'],
    ['ɩ', 'i'],
    ['ʀ', 'r'],
    ['ɴ', 'n'],
  ],
] as [string, string][]);
const isAlike = (one: string): boolean => ALIKE.has(one);

const seen = new Map<string, string>();
/** As many different signs as are remembered: nobody fills the memory with those of all scripts. */
const REMEMBERED = 4096;

/** What a sign beyond ASCII is in plain small letters; nothing for what joins, hides or decorates. */
function plainOf(sign: string): string {
  const known = seen.get(sign);
  if (known !== undefined) return known;
  const made = unseen(sign);
  if (seen.size >= REMEMBERED) seen.clear();
  seen.set(sign, made);
  return made;
}

const A_SMALL = 0x61;
const IN_CIRCLES: readonly [from: number, to: number][] = [
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
  [0x1f1e6, 0x1f1ff],
];

function unseen(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  for (const [from, to] of IN_CIRCLES)
    if (code >= from && code <= to) return String.fromCharCode(A_SMALL + code - from);
  if (/^[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}⠀]$/u.test(sign)) return '';
  if (/^\p{Z}$/u.test(sign)) return ' ';
  if (/^\p{Nd}$/u.test(sign))
    return sign.normalize('NFKD') === sign ? digitOf(code) : sign.normalize('NFKD');
  const small = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...small.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '')]
    .map((one) => SIGNS[one] ?? one)
    .join('');
}

/** As many letters as one sign becomes at most: an Arabic ligature has eighteen. */
const ROOM = 32;

/** Digits of any script are digits: ten in a row begin with nought, in each of them. */
function digitOf(code: number): string {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** Small letters without marks: what is written in other shapes (wide, in circles, of another script among ours) as what it looks like. */
export function fold(original: string): Folded {
  const length = original.length;
  let starts = new Uint32Array(length + ROOM + 1);
  let ends = new Uint32Array(length + ROOM + 1);
  let text = '';
  let at = 0;
  let alike = false;
  let wide = false;
  for (let index = 0; index < length;) {
    const begin = index;
    while (index < length && isPlain(original.charCodeAt(index))) index += 1;
    if (at + (index - begin) + ROOM > starts.length) ({ starts, ends } = longer(starts, ends));
    for (let unit = begin; unit < index; unit += 1) {
      starts[at] = unit;
      ends[at] = unit + 1;
      at += 1;
    }
    text += original.slice(begin, index).toLowerCase();
    if (index === length) break;
    const sign = String.fromCodePoint(original.codePointAt(index) ?? 0);
    const plain = sign < '\u0080' ? control(sign) : plainOf(sign);
    const end = index + sign.length;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts[at + unit] = index;
      ends[at + unit] = end;
    }
    at += plain.length;
    text += plain;
    wide ||= plain !== '' && plain.charCodeAt(0) >= 0x80;
    alike ||= wide && isAlike(plain);
    index = end;
  }
  starts[at] = length;
  ends[at] = length;
  return { text: alike ? asOurs(text) : text, starts, ends };
}

/** What stays as it is but for its size. */
const isPlain = (code: number): boolean => code >= 0x20 && code < 0x7f && code !== 0x60;

/** A tab is a blank, a control nothing. */
function control(sign: string): string {
  if (sign === '`') return "'";
  if (sign === '\n' || sign === '\r') return '\n';
  return sign === '\t' || sign === '\v' || sign === '\f' ? ' ' : '';
}

/** Twice as much room, once more: few texts grow when they are folded. */
function longer(starts: Uint32Array, ends: Uint32Array) {
  const more = (one: Uint32Array): Uint32Array<ArrayBuffer> => {
    const made = new Uint32Array(one.length * 2 + ROOM);
    made.set(one);
    return made;
  };
  return { starts: more(starts), ends: more(ends) };
}

/** Letters that look like ours become ours where they stand in one word with them: a word in another script stays what it is. */
function asOurs(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
    /[a-z]/u.test(word) && /[^a-z0-9]/u.test(word)
      ? [...word].map((one) => ALIKE.get(one) ?? one).join('')
      : word,
  );
}
