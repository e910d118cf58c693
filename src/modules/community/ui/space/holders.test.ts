import { expect, test } from 'vitest';
import { spaceFields } from './holders.ts';

test('boxes of duties and badges become lists, everything else stays a field', () => {
  const form = new FormData();
  for (const [key, value] of [
    ['title', 'Porch'],
    ['readDuties.mentor', 'true'],
    ['readDuties.host', 'true'],
    ['writeBadges.0b8a', 'true'],
  ] as const)
    form.append(key, value);
  expect(spaceFields(form)).toEqual({
    title: 'Porch',
    readDuties: ['mentor', 'host'],
    writeBadges: ['0b8a'],
  });
});
