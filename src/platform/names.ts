import { rectifyConfusion } from 'unicode-confusables';
import { foldName } from './fold.rules.ts';
import { newer } from './look-alikes.ts';

// What cannot be seen: marks that change direction, join or hide, controls, halves of characters.
const invisible =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u115f\u1160\u3164\uffa0]/u;
// Some scripts and emoji need joiners, and emoji their variation selector.
const joiners =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/gu;
const emojiLook = /(?<=\p{Extended_Pictographic})\ufe0f/gu;
const piled = /\p{M}{4,}/u;
// Lines through and under letters, which no language writes apart from its letter.
const struck = /[\u0332-\u0338]/u;
// What a hurried eye reads past: the stroke that only makes Arabic longer, raised and lowered letters behind Latin, Greek and Cyrillic ones, and signs that say "this one is the right one".
const passedOver =
  /[\u0640\u0e2f\u0e46]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)(?![\u3005-\u3007])[\p{Lm}]+|[\u2605\u2606\u2611\u2705\u2713\u2714\u{1f31f}\u{1f396}\u{1f3c5}\u{1f451}\u{1f46e}\u{1f4af}\u{1f530}\u{1f5f8}\u{1f6e1}\u2b50]/gu;

/** A name as it is kept: NFC, no edges, single spaces. */
export const tidyName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Whether a name holds only what can be seen, and at least one letter or digit. */
export function isVisibleName(name: string): boolean {
  const bare = name.replace(joiners, '').replace(emojiLook, '');
  return (
    !invisible.test(bare) &&
    !struck.test(name) &&
    !piled.test(bare.normalize('NFD')) &&
    /[\p{L}\p{N}]/u.test(name)
  );
}

/**
 * The name as a hurried eye reads it: look-alikes, case, accents of compatibility, spaces and
 * punctuation folded. Two names with one key cannot both exist.
 * The table of look-alikes is Unicode's UTS #39, as the package `unicode-confusables` ships it, with what
 * came since. Who changes anything here lets a migration set `accounts.persona.refold`.
 */
export const nameKey = (name: string): string =>
  narrowed([...read(name).normalize('NFC')].map((one) => newer.get(one) ?? one).join(''));

/**
 * The same of the folded name, Latin letters without their accents: "Ivy" looks like "lvy" and is "ivy", and "Ana ruíz"
 * is read as "Ana Ruiz". Neither key is enough: a capital may look like another letter than its small one does. Two
 * names with one key cannot both be taken, either.
 */
export const foldKey = (name: string): string => nameKey(bare(foldName(name)));

/** Latin letters without accents. In other scripts a mark makes another letter: й is not и, nor が か. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC');

export type Keys = { nameKey: string; foldKey: string; folded: string };

/** What is kept beside a name, so that it is found and cannot be taken twice. */
export const keysOf = (name: string): Keys => ({
  nameKey: nameKey(name),
  foldKey: foldKey(name),
  folded: foldName(name),
});

/** The key of a name from before, which some still have because another had the new one already. */
export const formerNameKey = (name: string): string => narrowed(read(name));

function read(name: string): string {
  // Before lower-casing too: a Greek capital looks like a Latin one, its small letter does not.
  const seen = name.normalize('NFKC').replace(negative, letterIn).replace(passedOver, '');
  const upright = rectifyConfusion(seen.normalize('NFKC')).toLowerCase();
  const folded = rectifyConfusion(upright.normalize('NFKC')).toLowerCase();
  return folded
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu, '');
}

/** Capitals in black circles and squares, of which Unicode does not say which letter they are. */
const negative = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const letterIn = (sign: string): string =>
  String.fromCharCode(65 + (((sign.codePointAt(0) ?? 0) - 0x1f150) % 32));

const narrowed = (key: string): string => key.replaceAll('rn', 'm').replaceAll('vv', 'w');
