const nameIn = (locale: string) =>
  new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
const folded = (text: string) => text.normalize('NFC').toLowerCase();

/** The language of a code: ISO 639, two letters or three. */
const isLanguage = (code: string): boolean =>
  /^[a-z]{2,3}$/.test(code) && nameIn('en').of(code) !== undefined;

let known: Map<string, string> | undefined;
/** Languages by what they are called in English, in Spanish and by those who speak them. */
function byName(): Map<string, string> {
  if (known !== undefined) return known;
  known = new Map();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const code of letters.flatMap((one) => letters.map((other) => one + other)))
    for (const name of [nameIn('en'), nameIn('es'), nameIn(code)].map((names) => names.of(code)))
      if (name !== undefined && !known.has(folded(name))) known.set(folded(name), code);
  return known;
}

/** Codes of languages that somebody wrote by name or by code, with commas between them; and what of it is none. */
export function languagesFrom(said: string): { codes: string[]; unknown: string[] } {
  const parts = said
    .split(/[,;،、\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const found = parts.map((one) => {
    const code = one.toLowerCase();
    return isLanguage(code) ? code : byName().get(folded(one));
  });
  return {
    codes: [...new Set(found.filter((one) => one !== undefined))],
    unknown: parts.filter((_one, at) => found[at] === undefined),
  };
}
