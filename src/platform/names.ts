import { rectifyConfusion } from 'unicode-confusables';

// Marks that change direction, join or hide, control characters, and what is no character at all.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;
const joiners = /[\u200c\u200d]/gu;

/** A name as it is kept: NFC, no edges, single spaces. */
export const tidyName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Whether a name holds only what can be seen. Joiners are fine inside: some scripts and emoji need them. */
export const isVisibleName = (name: string): boolean =>
  !invisible.test(name.replace(joiners, '')) && /[\p{L}\p{N}]/u.test(name);

/**
 * The name as a hurried eye reads it: look-alikes, case, accents of compatibility, spaces and
 * punctuation folded. Two names with one key cannot both exist.
 * The table of look-alikes is Unicode's UTS #39, as the package `unicode-confusables` ships it.
 */
export function nameKey(name: string): string {
  const folded = rectifyConfusion(name.normalize('NFKC').toLowerCase())
    .normalize('NFKC')
    .toLowerCase();
  const bare = rectifyConfusion(folded)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu, '');
  return bare.replaceAll('rn', 'm').replaceAll('vv', 'w');
}
