import { MAX_LINKS, MAX_TEXT } from '../contract.ts';

/** A phase answers with a reason to refuse, with `hold`, or with nothing. */
export type Phase = (text: string) => { refuse: string } | 'hold' | undefined;

const tooLong: Phase = (text) => (text.length > MAX_TEXT ? { refuse: 'text_too_long' } : undefined);

const tooManyLinks: Phase = (text) => {
  const addresses = text.match(/https?:\/\/|www\.|mailto:/giu)?.length ?? 0;
  const marked = text.match(/\]\s?[([]/gu)?.length ?? 0;
  return Math.max(addresses, marked) > MAX_LINKS ? { refuse: 'too_many_links' } : undefined;
};

/** One character or one word over and over: a stuck key, or somebody flooding. */
const repetition: Phase = (text) => {
  if (/(\S)\1{99,}/u.test(text)) return { refuse: 'too_repetitive' };
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length < 60) return undefined;
  return new Set(words).size / words.length < 0.08 ? { refuse: 'too_repetitive' } : undefined;
};

/** Several addresses among few words look like an advertisement. */
export function isMostlyLinks(text: string): boolean {
  const links = text.match(/https?:\/\/\S+|www\.\S+/giu)?.length ?? 0;
  const words = text.split(/\s+/u).filter(Boolean).length;
  return links >= 3 && links * 4 >= words;
}

/** A person decides. */
const mostlyLinks: Phase = (text) => (isMostlyLinks(text) ? 'hold' : undefined);

/** In order; the first that speaks ends it. */
export const phases: readonly Phase[] = [tooLong, tooManyLinks, repetition, mostlyLinks];
