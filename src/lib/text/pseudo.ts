const accents: Record<string, string> = {
  a: 'á', e: 'ë', i: 'ï', o: 'ô', u: 'ü', c: 'ç', n: 'ñ', A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Û', s: 'š', z: 'ž', y: 'ý',
};

/** English with accents and a third longer, so that what is not translated or does not fit shows. */
export function pseudo(message: string): string {
  let depth = 0;
  const accented = [...message].map((letter) => {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    return depth === 0 ? (accents[letter] ?? letter) : letter;
  });
  return `⟦${accented.join('')}${'~'.repeat(Math.ceil(message.length / 3))}⟧`;
}
