import { expect, test } from 'vitest';
import { dirOf, languageIn, nameOfLanguage, PSEUDO, translator, type Key } from './index.ts';

const now = new Date('2026-11-22T12:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

test('numbers, plurals and names stand where they belong', () => {
  expect(translator('en')('layout.inbox_unread', { count: 1 })).toBe('1 new item in your inbox');
  expect(translator('es')('layout.inbox_unread', { count: 3 })).toBe('3 cosas nuevas en tu buzón');
});

test('an unknown language speaks English, a region its language', () => {
  expect(translator('xx')('layout.home')).toBe('Home');
  expect(translator('es-MX')('layout.home')).toBe('Inicio');
});

test('a missing value leaves a gap, an unknown message its name, an unknown reason a kind sentence', () => {
  const t = translator('en');
  expect(t('layout.menu_of')).toBe('Your menu, …');
  expect(t('no.such.message' as Key)).toBe('no.such.message');
  expect(t.why('no_such_reason')).toBe(t('refusal.other'));
});

test('the pseudo-locale is longer, accented, from right to left, and keeps the values', () => {
  const t = translator('en-XR');
  expect(dirOf('en-XR')).toBe('rtl');
  expect(t('layout.home')).toMatch(/^⟦Ĥöɱé.*⟧$/);
  expect(t('layout.menu_of', { name: 'Mira' })).toContain('Mira');
  expect(t('layout.menu_of', { name: 'Mira' })).not.toContain('menu');
});

test('times are near or far, and never depend on a clock the server does not know', () => {
  const { ago, date } = translator('en');
  expect(ago(before(0), now)).toBe('just now');
  expect(ago(before(5), now)).toBe('5 minutes ago');
  expect(ago(before(26 * 60), now)).toBe('1 day ago');
  expect(ago(before(10 * 24 * 60), now)).toBe('12 November');
  expect(date('2024-07-07T10:00:00Z', now)).toBe('7 July 2024');
  expect(translator('es').date(before(10 * 24 * 60), now)).toBe('12 de noviembre');
});

test('lists are said as the language says them', () => {
  expect(translator('en').list(['Ann', 'Ben', 'Chidi'])).toBe('Ann, Ben and Chidi');
  expect(translator('es').list(['Ann', 'Ben'])).toBe('Ann y Ben');
});

test('a name written from right to left keeps to itself in a sentence that is not, and is not touched otherwise', () => {
  const t = translator('en');
  expect(t('layout.menu_of', { name: 'نسرين' })).toBe('Your menu, \u2068نسرين\u2069');
  expect(t.list(['Mira', 'نسرين', 'Jonas'])).toBe('Mira, \u2068نسرين\u2069 and Jonas');
  expect(t('layout.menu_of', { name: 'Mira' })).toBe('Your menu, Mira');
  // Of several, each by itself: the first would turn all of them round.
  expect(t('layout.menu_of', { name: t.list(['نسرين', 'Ben']) })).toBe(
    'Your menu, \u2068نسرين\u2069 and Ben',
  );
  expect(t('layout.menu_of', { name: '\u2068Mira\u2069 نسرين' })).toBe(
    'Your menu, \u2068Mira نسرين\u2069',
  );
});

test('what turns a line round in a name or a title turns nothing around it', () => {
  const t = translator('en');
  for (const mark of ['\u202e', '\u202b', '\u2067', '\u2069'])
    expect(t('layout.menu_of', { name: `Mi${mark}ra` })).toBe('Your menu, Mira');
  expect(t('layout.menu_of', { name: '𞤀𞤣𞤢' })).toBe('Your menu, \u2068𞤀𞤣𞤢\u2069');
});

test('a language is called within a sentence as its readers call it, and by itself as its speakers do', () => {
  expect([languageIn('es', 'en'), languageIn('en', 'es'), languageIn('es', PSEUDO)]).toEqual([
    ...['Spanish', 'inglés', 'Spanish'],
  ]);
  expect(nameOfLanguage('es')).toBe('Español');
});

test('of what is known by its hour no minutes are told', () => {
  const { agoByHour } = translator('en');
  expect(agoByHour(before(0), now)).toBe('within this hour');
  expect(agoByHour(before(41), now)).toBe('within this hour');
  expect(agoByHour(before(61), now)).toBe('within the last 2 hours');
  expect(agoByHour(before(23 * 60 + 59), now)).toBe('within the last 24 hours');
  expect(agoByHour(before(26 * 60), now)).toBe('1 day ago');
  expect(translator('es').agoByHour(before(41), now)).toBe('en esta misma hora');
});
