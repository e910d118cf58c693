/** Little words first: they are what tells the two languages apart. */
const little = {
  en: 'the and to of a in that it is for with was on but my you at as this have'.split(' '),
  es: 'de la que el en y los se del las un por con no una su para es al lo'.split(' '),
};
const WORDS = 60_000;

/** Numbers from 0 to 1 that are the same on every run: a small generator of our own, as good as needed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** The same words on every run. */
export function madeUpWords(lang: 'en' | 'es'): string[] {
  const random = chance(lang === 'en' ? 12_345 : 67_890);
  const next = (most: number) => Math.floor(random() * most);
  const onsets = 'b c d f g h l m n p r s t v br cl dr fl gr pl pr st tr'.split(' ');
  const vowels = 'a e i o u ea io ou'.split(' ');
  const endings =
    lang === 'en' ? 'n r t nd ck ng ing ed s ly'.split(' ') : 'n r s do ción mente ar'.split(' ');
  const made = new Set<string>(little[lang]);
  while (made.size < WORDS) {
    let word = '';
    for (let syllables = 2 + next(2); syllables > 0; syllables -= 1)
      word += (onsets[next(onsets.length)] ?? '') + (vowels[next(vowels.length)] ?? '');
    made.add(word + (endings[next(endings.length)] ?? ''));
  }
  return [...made];
}

/** So many words, the one of rank r in proportion to 1/r, as in real talk. */
export const talk = (
  words: readonly string[],
  length: number,
  random: () => number = Math.random,
): string =>
  Array.from({ length }, () => words[Math.floor(Math.exp(random() * Math.log(WORDS))) - 1]).join(
    ' ',
  );
