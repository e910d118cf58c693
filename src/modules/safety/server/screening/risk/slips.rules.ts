import { EXPANDED } from './short-forms.rules.ts';

/** Words in which one slip of the finger is forgiven: long ones that no other word is near to. */
const FORGIVEN = new Set(
  `suicide suicidal myself overdose overdosed killing disappear existing worthless unalive forever tonight goodbye
  tomorrow yourself himself herself anymore thinking thoughts wanting harming hurting everyone
  suicidio suicidarme suicidarse matarme morirme cortarme quitarme despertar desaparecer pastillas muerta despedida`
    .split(/\s+/u)
    .filter(Boolean),
);
const ORDINARY = new Set(
  'kissing filling billing milling willing hunting hurling hurrying farming warming thanking mater'.split(
    ' ',
  ),
);

const near = new Map<string, string[]>();
for (const word of FORGIVEN)
  for (const first of new Set(word.slice(0, 2)))
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      const key = `${first}${length}`;
      near.set(key, [...(near.get(key) ?? []), word]);
    }

export function slipOf(word: string): string | undefined {
  if (word.length < 5 || word.length > 13 || ORDINARY.has(word)) return undefined;
  return near.get(`${word[0] ?? ''}${word.length}`)?.find((other) => isSlip(word, other));
}

/** One letter put in, left out, changed or swapped with its neighbour. */
function isSlip(word: string, other: string): boolean {
  let from = 0;
  while (from < word.length && word[from] === other[from]) from += 1;
  const [rest, wanted] = [word.slice(from), other.slice(from)];
  if (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
    return true;
  if (from === 0) return false;
  return rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1);
}

const GRAVE =
  /kil+my|endmy|suicid|selfharm|diet?o|todie|wantdie|morir|matarme|killme|harmmy|hurtmy|cutmy|beaidead|bedead/u;
const PIECES = new Set(
  `i im am want to die kill myself my self end life it all going gonna wanna suicide suicidal commit be dead dont not
  live anymore hate cut hurt harm me tonight now feel wish was think about killing the for have
  quiero morir morirme matarme me matar no vivir mas suicidarme`
    .split(/\s+/u)
    .filter(Boolean),
);
const LONGEST_JOINED = 40;

/** Words run together ("iwanttodie") as words, where they are grave ones. */
export function unjoined(word: string): string[] | undefined {
  if (word.length < 8 || word.length > LONGEST_JOINED || !GRAVE.test(word)) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1)
    for (let begin = Math.max(0, end - 9); begin < end; begin += 1) {
      const before = best[begin];
      const piece = word.slice(begin, end);
      if (
        before !== undefined &&
        PIECES.has(piece) &&
        (best[end]?.length ?? 99) > before.length + 1
      )
        best[end] = [...before, piece];
    }
  return best[word.length]?.flatMap((one) => EXPANDED.get(one) ?? [one]);
}
