import { EXPANDED } from './short-forms.rules.ts';
import { slipOf, unjoined } from './slips.rules.ts';
import { isKnown } from './steps.rules.ts';

/** Words that change nothing of what is said. */
const PASSED_OVER = new Set(
  `just really fucking fuckin freaking freakin frickin fkn fking effing bloody literally actually honestly simply
  truly seriously kinda sorta basically definitely certainly genuinely legit lowkey highkey deadass tbh ngl fr frfr
  omg pls plz please very quite constantly ever even such completely absolutely totally badly
  desperately probably maybe perhaps somehow already hopefully still also always often lately sometimes so
  currently actively hella mega super damn goddamn like well uh um hmm erm oh
  realmente verdaderamente sinceramente simplemente solo solamente tan muy siempre tambien pues bueno ya puto puta jodidamente literalmente quizas quiza talvez`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Where "like" is more than a breath: "feel like dying". */
const BEFORE_LIKE = new Set(
  'feel feels felt feeling look looks sound sounds seem seems would i d'.split(' '),
);

/** Where "kms" is a verb, and no sigh. */
const BEFORE_KMS = new Set('to will ill should might could can or would about rather'.split(' '));

const IS_AFTER = new Set(
  'he she it that there what who how where life everything nobody everyone this here mum dad'.split(
    ' ',
  ),
);

/** Words as patterns know them: shortenings as what they stand for, breaths left out. */
export function meant(word: string, apostrophe: boolean, before: string | undefined): string[] {
  if (apostrophe) {
    if (word === 'ill') return ['i', 'will'];
    if (word === 'well') return ['we', 'will'];
    if (word === 'were') return ['we', 'are'];
    if (word === 'hell' || word === 'shell') return [word === 'hell' ? 'he' : 'she', 'will'];
    if (word === 'wed' || word === 'hed' || word === 'shed') return [word.slice(0, -1), 'would'];
    if (word === 'lets') return ['let', 'us'];
    if (word.endsWith('s') && word.length > 2 && !EXPANDED.has(word)) {
      const bare = word.slice(0, -1);
      return IS_AFTER.has(bare)
        ? [...meant(bare, false, before), 'is']
        : [...meant(bare, false, before), 's'];
    }
  }
  if (word === 'like' && before !== undefined && BEFORE_LIKE.has(before)) return ['like'];
  // "I don't just want": no denial.
  if (word === 'just' && before === 'not') return ['only'];
  if (word === 'kms')
    return before !== undefined && BEFORE_KMS.has(before) ? ['kill', 'myself'] : ['kms'];
  if (PASSED_OVER.has(word)) return [];
  const expanded = EXPANDED.get(word);
  if (expanded !== undefined) return expanded;
  if (/^\d+(?:st|nd|rd|th)$/u.test(word)) return ['birthday'];
  if (/^\d\d+$/u.test(word) && !isKnown(word)) return ['manynumber'];
  if (isKnown(word) || word.length < 4) return [word];
  if (word.endsWith('in') && isKnown(`${word}g`)) return [`${word}g`];
  return unjoined(word) ?? [slipOf(word) ?? word];
}
