import { expect, test } from 'vitest';
import { translator } from '#lib/text/translator.ts';
import type { InboxItem } from '../contract.ts';
import { sentence, sentenceParts } from './sentence.ts';

const t = translator('en');
const item = (title: string, language: string | null) =>
  ({
    ...{ says: 'inbox.badge_given', people: { names: [], more: 0 }, taglist: null },
    place: { title, link: '/settings/acts', language },
  }) as unknown as InboxItem;

test('a title in another language stands apart in its sentence, to be read aloud in that one', () => {
  const spanish = item('Buena oreja', 'es');
  const { before, title, after, lang } = sentenceParts(t, spanish);
  expect([title, lang]).toEqual(['Buena oreja', 'es']);
  expect(before + title + after).toBe(sentence(t, spanish));
});

test.each([
  ['the language of the page', item('Listener', 'en')],
  ['no language that anybody named', item('Listener', null)],
  ['no title', item('', 'es')],
])('with %s the sentence is whole', (_what, one) => {
  expect(sentenceParts(t, one)).toEqual({
    ...{ before: sentence(t, one), title: '', after: '' },
    lang: undefined,
  });
});
