import { langOf } from '#lib/ui/index.ts';
import type { Translate } from '#lib/text/index.ts';
import type { BadgesView } from '../contract.ts';

/** What a badge is called and thanks for, in the reader's language where it is written there; else as it was first written. */
export function wordsOf(
  t: Translate,
  { title, about, versions }: BadgesView['badges'][number],
  language: string,
): { title: string; about: string; lang: string | undefined } {
  const own = versions.find(({ locale, isThere }) => isThere && locale === t.locale);
  return own
    ? { title: own.title, about: own.about, lang: undefined }
    : { title, about, lang: langOf(t, language) };
}
