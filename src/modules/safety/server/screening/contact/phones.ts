import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Read } from '../text.rules.ts';
import type { Found } from './found.contract.ts';
import { isLineOfHelp } from './known-lines.rules.ts';
import { type Digits, numbersIn } from './numbers.rules.ts';
import { likelihood, looksDialled } from './phone.rules.ts';
import { spelledIn } from './spelled.rules.ts';

/** Whose plans of numbers are asked about a number without its country: where most of those who write in English and Spanish live, and their neighbours. */
const COUNTRIES: readonly CountryCode[] = [
  ...([
    'US',
    'GB',
    'ES',
    'MX',
    'AU',
    'IE',
    'CO',
    'AR',
    'FR',
    'DE',
    'CL',
    'PE',
    'IN',
    'ZA',
    'NZ',
    'NG',
    'KE',
  ] as const),
  ...(['IT', 'NL', 'BR', 'EC', 'UY', 'PH', 'PT'] as const),
];

/** As many numbers of one text as the plans are asked about; beyond them their shape decides, so that no text is dear. */
const ASKED = 24;

/** Whether it is a number that somebody could have: not of a line that is free for all to call, and as long as those of its country. */
function isKnown(digits: string): boolean {
  if (digits.startsWith('+') || digits.startsWith('00')) {
    const parsed = parsePhoneNumberFromString(digits.replace(/^00/u, '+'));
    return parsed?.isPossible() === true;
  }
  return COUNTRIES.some(
    (country) => parsePhoneNumberFromString(digits, country)?.isValid() === true,
  );
}

/** Calls that are free of charge lead to an organisation; with words of help beside them, to help. */
const FREE =
  /^(?:\+?1?8(?:00|33|44|55|66|77|88)\d{7}|0?800\d{3,8}|0808\d{7}|900\d{6}|1800\d{6,7}|1300\d{6}|13\d{4})$/u;
const HELP =
  /helpline|hotline|lifeline|crisis|samaritans|suicide|emergenc|support line|warmline|childline|prevention|poison control|linea de (?:ayuda|la vida|vida|atencion|crisis|apoyo)|telefono de la esperanza|teléfono de la esperanza|esperanza|suicid|ayuda gratuita|urgencias|anar\b|maltrato|non-emergency|nhs|police|policia/u;

export function phonesIn(read: Read, ours: ReadonlySet<string>): Found[] {
  const { text } = read.folded;
  const found: Found[] = [];
  let asked = 0;
  const isTaken = (one: Digits): boolean => {
    const plain = one.digits.replace('+', '');
    if (isLineOfHelp(plain, ours)) return false;
    const around = text.slice(Math.max(0, one.from - 80), one.to + 60);
    if (FREE.test(plain) && HELP.test(around)) return false;
    const likely = likelihood(text, one);
    if (likely === 'sure') return true;
    if (likely !== 'ask' || !looksDialled(one)) return false;
    asked += 1;
    return asked > ASKED || isKnown(one.digits);
  };
  for (const one of numbersIn(text))
    if (isTaken(one)) found.push({ kind: 'phone', from: one.from, to: one.to });
  return found;
}

/** Numbers that are said in words: where they stand in the original. */
export const saidIn = (read: Read, ours: ReadonlySet<string>): [from: number, to: number][] =>
  spelledIn(read).flatMap(({ digits, from, to }) =>
    isLineOfHelp(digits, ours) ? [] : [[from, to] as [number, number]],
  );
