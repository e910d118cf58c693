/** Digits that may be one number, in the folded text. */
export type Digits = {
  from: number;
  to: number;
  /** With + before them where it stands. */
  digits: string;
  /** How many digits stand together, part by part. */
  groups: readonly number[];
  /** What parts them. */
  between: string;
};

/** Letters that stand for digits among digits. */
const ALIKE: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', z: '2', s: '5', b: '8' };
/** Longer is none: the longest number that one dials has fifteen digits, here with what one dials before. */
export const MOST = 18;
const SHORTEST = 7;
/** As far apart as two parts of one number stand. */
const GAP = 3;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isWordish = (code: number): boolean => isDigit(code) || (code >= 0x61 && code <= 0x7a);
const JOINS = new Set([...' .-/()_*~|,+']);

/** A run of letters and digits: its end, and its digits, where all of it may be digits. */
function run(text: string, at: number): { end: number; digits: string } {
  let end = at;
  let digits = '';
  let sure = 0;
  let fits = true;
  for (; end < text.length && isWordish(text.charCodeAt(end)); end += 1) {
    const sign = text[end] as string;
    if (isDigit(text.charCodeAt(end))) {
      sure += 1;
      digits += sign;
    } else if (ALIKE[sign] === undefined) fits = false;
    else digits += ALIKE[sign];
    if (digits.length > MOST) fits = false;
  }
  const letters = end - at - sure;
  return {
    end,
    digits:
      fits && sure > 0 && letters <= 2 * sure && (letters === 0 || end - at > 1) ? digits : '',
  };
}

/** Numbers in one pass: parts of digits with little between them, as long as one dials them. */
export function numbersIn(text: string): Digits[] {
  const found: Digits[] = [];
  let open:
    { from: number; to: number; digits: string; groups: number[]; between: string } | undefined;
  const close = () => {
    const length = open?.digits.replace('+', '').length ?? 0;
    if (open !== undefined && length >= SHORTEST && length <= MOST) found.push(open);
    open = undefined;
  };
  for (let at = 0; at < text.length;) {
    if (!isWordish(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const { end, digits } = run(text, at);
    if (digits === '') close();
    else {
      const gap = open === undefined ? '' : text.slice(open.to, at);
      const joins =
        open !== undefined && gap.length <= GAP && [...gap].every((one) => JOINS.has(one));
      const isNew =
        gap.includes('+') ||
        gap.includes(', ') ||
        (open !== undefined && open.digits.length + digits.length > MOST + 1);
      if (open === undefined || !joins || isNew) {
        close();
        const plus =
          text[at - 1] === '+' ||
          (text[at - 1] === '(' && text[at - 2] === '+') ||
          text.slice(at - 2, at) === '(+';
        const before = plus ? (text[at - 1] === '+' ? 1 : 2) : text[at - 1] === '(' ? 1 : 0;
        open = {
          from: at - before,
          to: end,
          digits: (plus ? '+' : '') + digits,
          groups: [digits.length],
          between: '',
        };
      } else {
        open.digits += digits;
        open.groups.push(digits.length);
        open.between += gap;
        open.to = end;
      }
    }
    at = end;
  }
  close();
  return found;
}
