import { expect, test } from 'vitest';
import { linkMentions } from './links.rules.ts';
import { indexNames } from './mention.rules.ts';
import { writtenIn } from './mentions.rules.ts';

const ann = { id: '1', name: 'Ann' };
const annLee = { id: '2', name: 'Ann Lee' };
const names = indexNames([
  ann,
  annLee,
  { id: '3', name: 'Zoë & Max' },
  { id: '4', name: 'Ann-Marie' },
]);
const path = (id: string): string => `/people/${id}`;
const linked = (html: string, text: string): string =>
  linkMentions(html, writtenIn(text, names), path);

test('the longest name that fits is the one meant, and is kept as it was written', () => {
  expect(writtenIn('Thanks @ann  LEE, and @Ann-Marie. Not me@ann.', names)).toEqual([
    { id: '2', written: '@ann  LEE' },
    { id: '4', written: '@Ann-Marie' },
  ]);
});

test('a name becomes a link where it stands, not where another name begins so', () => {
  expect(linked('<p>@Ann and @Ann Lee, @Annabel</p>', '@Ann and @Ann Lee, @Annabel')).toBe(
    '<p><a class="mention" href="/people/1">@<bdi>Ann</bdi></a> and ' +
      '<a class="mention" href="/people/2">@<bdi>Ann Lee</bdi></a>, @Annabel</p>',
  );
});

test('names with signs are found as the sanitiser wrote them', () => {
  expect(linked('<p>@Zoë &amp; Max</p>', '@Zoë & Max')).toContain('/people/3');
});

test('within code and within other links nothing is linked', () => {
  const html = '<p><code>@Ann</code> <a href="/x">@Ann</a></p>';
  expect(linked(html, '`@Ann` [@Ann](/x)')).toBe(html);
});

test('a name that looks like markup stays words', () => {
  const odd = indexNames([{ id: '9', name: '<b>"x"' }]);
  const html = linkMentions('<p>@&lt;b&gt;"x"</p>', writtenIn('@<b>"x"', odd), path);
  expect(html).toBe('<p><a class="mention" href="/people/9">@<bdi>&lt;b&gt;"x"</bdi></a></p>');
});

test('thousands of marks cost nothing', () => {
  const text = '@'.repeat(50_000);
  const start = process.hrtime.bigint();
  writtenIn(text, names);
  linkMentions(text, [{ id: '1', written: '@Ann' }], path);
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(500);
});
