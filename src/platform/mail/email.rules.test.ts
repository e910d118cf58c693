import { expect, test } from 'vitest';
import { emailHtml, emailText, type EmailMessage } from './email.ts';
import { saidIn } from './testing/said-in.ts';

const letter: EmailMessage = {
  ...{ to: 'ann@example.org', accountId: 'a', subject: 'Tea & <cake>', locale: 'en' },
  words: ['Hello Ann <b>,', 'somebody “poured” & left.'],
  link: { href: 'https://tea.example.org/x?a=1&b=2', text: 'Open' },
  foot: ['You asked for it: https://tea.example.org/settings'],
  unsubscribe: { href: 'https://tea.example.org/unsubscribe?key=k', text: 'No more' },
};

test('a letter says the same as text and as HTML, and leads to the same places', () => {
  expect(saidIn(emailHtml(letter))).toEqual(saidIn(emailText(letter)));
  expect(saidIn(emailHtml(letter)).links).toEqual([
    'https://tea.example.org/x?a=1&b=2',
    'https://tea.example.org/settings',
    'https://tea.example.org/unsubscribe?key=k',
  ]);
});

test('nothing in it is fetched, and it is read in the direction of its language', () => {
  expect(emailHtml(letter)).not.toMatch(/<img|<script|<link|<style|url\(|src=/);
  expect(emailHtml(letter)).toContain('lang="en" dir="ltr"');
  expect(emailHtml({ ...letter, locale: 'ar' })).toContain('lang="ar" dir="rtl"');
});

test('a title that is in another language says so, and reads the same as text', () => {
  const said = { before: 'Ben respondió en “', title: 'Tea & <rain>', after: '”.', lang: 'en' };
  const titled = { ...letter, locale: 'es', words: ['Hola', said] };
  expect(emailHtml(titled)).toContain('“<span lang="en">Tea &amp; &lt;rain&gt;</span>”.');
  expect(emailText(titled)).toContain('Ben respondió en “Tea & <rain>”.');
  const own = { ...titled, words: ['Hola', { ...said, lang: undefined }] };
  expect(emailHtml(own)).not.toContain('<span');
  expect(emailHtml(titled).replaceAll(/<[/]?span[^>]*>/g, '')).toBe(emailHtml(own));
});
