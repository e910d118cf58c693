import {
  isWords,
  openGaps,
  ownWords,
  type placeKeys,
  type WordKey,
} from '../../settings.contract.ts';

type Setting = {
  key: (typeof placeKeys)[number] | WordKey;
  language: string;
  value: string;
};

// What cannot be seen, or turns the line around, has no place in a name.
const SEEN = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u;

/** What is wrong with a setting, by its field; nothing where it is right. */
export function wrongWith(
  { key, language, value }: Setting,
  { languages }: { languages: readonly string[] },
): Record<string, string> {
  if (isWords(key)) {
    if (!languages.includes(language)) return { language: 'choose_one' };
    if (value.length > ownWords[key].most) return { value: 'too_long' };
    // A draft of ours is nobody's word before somebody said what only they know.
    return openGaps(value).length === 0 ? {} : { value: 'gap_open' };
  }
  if (language !== '') return { language: 'not_valid' };
  if (key === 'languages') {
    const said = value.split(',');
    const areKnown = said.every((one) => languages.includes(one));
    return areKnown && new Set(said).size === said.length ? {} : { value: 'choose_one' };
  }
  if (value === '') return { value: 'name_missing' };
  if (value.length > 60) return { value: 'too_long' };
  return SEEN.test(value) ? {} : { value: 'not_valid' };
}
