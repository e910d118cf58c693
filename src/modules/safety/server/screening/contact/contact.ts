import { readText, type Read, spanOf } from '../text.rules.ts';
import type { ContactKind, Found, Ours } from './found.contract.ts';
import { handlesIn } from './handles.rules.ts';
import { addressesIn } from './links.rules.ts';
import { phonesIn, saidIn } from './phones.ts';
import { streetsIn } from './streets.rules.ts';

export type { Ours } from './found.contract.ts';

/** Where contact details stand, in UTF-16 units of the text as it was sent, in order and apart from each other. */
export type Contacts = {
  spans: readonly (readonly [from: number, to: number])[];
  kinds: readonly ContactKind[];
};

/** Changes with every change of what is found. */
export const contactVersion = '1';

const digitsOf = (line: string): string => line.replaceAll(/\D/gu, '').replace(/^0+/u, '');

/** Phone numbers, e-mail addresses, links, names on other platforms and where somebody lives: what is ours, and what leads to help, is none. */
export function contactsIn(read: Read, ours: Ours = {}): Contacts {
  const { text } = read.folded;
  const lines = new Set((ours.helplines ?? []).map(digitsOf));
  const found: Found[] = [
    ...addressesIn(text, ours.hosts ?? []),
    ...handlesIn(text),
    ...streetsIn(text, read.original),
    ...phonesIn(read, lines),
  ];
  const spans = found.map(({ kind, from, to }) => ({ kind, span: spanOf(read, from, to) }));
  for (const span of saidIn(read, lines)) spans.push({ kind: 'phone', span });
  return {
    spans: together(spans.map(({ span }) => span)),
    kinds: [...new Set(spans.map(({ kind }) => kind))].sort(),
  };
}

/** Those that overlap become one. */
function together(spans: readonly [number, number][]): [number, number][] {
  const made: [number, number][] = [];
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    const last = made.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else made.push([from, to]);
  }
  return made;
}

/** For who has only the words. */
export const contactsOf = (text: string, ours: Ours = {}): Contacts =>
  contactsIn(readText(text), ours);
