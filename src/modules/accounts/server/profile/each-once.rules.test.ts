import { expect, test } from 'vitest';
import { eachOnce } from './each-once.rules.ts';

test('each language once', () => {
  expect(eachOnce(['Quechua', 'quechua', '', 'Aymara'])).toEqual(['Quechua', 'Aymara']);
});
