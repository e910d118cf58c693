import { expect, test } from 'vitest';
import { isReachedAlike, linesFor, readIn, type KeptHelpline } from './helpline.rules.ts';

const made = (id: string, more: Partial<KeptHelpline> = {}): KeptHelpline => ({
  ...{ id, country: 'GB', languages: ['en'], name: id, whom: '', hours: '', note: '' },
  ...{ call: ['555-0100'], text: [], chat: [], relay: [] },
  ...{ checkedAt: new Date(0), versions: {} },
  ...more,
});
const idsFor = (lines: KeptHelpline[], said: string, locale = 'en') => {
  const found = linesFor(lines, { said, locale });
  return [found.country, found.lines.map(({ id }) => id)];
};

test('lines of the reader’s country stand first, then those for everywhere; none of another country', () => {
  const lines = [
    made('anywhere', { country: null }),
    made('madrid', { country: 'ES', languages: ['es'] }),
    made('leeds'),
  ];
  expect(idsFor(lines, 'GB')).toEqual(['GB', ['leeds', 'anywhere']]);
  expect(idsFor(lines, 'ES')).toEqual(['ES', ['madrid', 'anywhere']]);
  expect(idsFor(lines, 'ZZ')).toEqual([null, ['anywhere']]);
  expect(idsFor(lines, 'all')).toEqual([null, ['leeds', 'madrid', 'anywhere']]);
  // Nobody is taken to be anywhere.
  expect(idsFor(lines, '')).toEqual([null, ['anywhere']]);
  expect(linesFor(lines, { said: '', locale: 'en' }).countries).toEqual(['ES', 'GB']);
});

test('where only one country has lines, they are shown to whoever said nothing, and not to whoever is elsewhere', () => {
  expect(idsFor([made('leeds')], '')).toEqual(['GB', ['leeds']]);
  expect(idsFor([made('leeds')], 'ZZ')).toEqual([null, []]);
  expect(idsFor([], '')).toEqual([null, []]);
});

test('a line where the reader’s language is spoken stands before the others of its country', () => {
  const lines = [made('one'), made('dos', { languages: ['es', 'en'] }), made('three')];
  expect(idsFor(lines, 'GB', 'es')).toEqual(['GB', ['dos', 'one', 'three']]);
  expect(idsFor(lines, 'GB')).toEqual(['GB', ['one', 'dos', 'three']]);
});

test('what is not written in the reader’s language is read in its first words', () => {
  const line = made('Night', { hours: 'At night', versions: { es: { name: 'Noche', hours: '' } } });
  const read = (locale: string) => readIn(line, { locale, otherwise: 'en' });
  expect(read('es')).toMatchObject({ name: 'Noche', hours: 'At night', language: 'es' });
  expect(read('fr')).toMatchObject({ name: 'Night', language: 'en' });
});

test('who confirmed a line confirmed its numbers, addresses and country, and not its other words', () => {
  const line = made('one');
  expect(isReachedAlike(line, { ...line, name: 'Another', hours: 'By day' })).toBe(true);
  expect(isReachedAlike(line, { ...line, call: ['555-0101'] })).toBe(false);
  expect(isReachedAlike(line, { ...line, call: [], text: ['555-0100'] })).toBe(false);
  expect(isReachedAlike(line, { ...line, country: null })).toBe(false);
});
