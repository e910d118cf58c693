import { expect, test } from 'vitest';
import { inSentences } from './words.ts';

test('two messages that are said at once are two sentences', () => {
  expect(inSentences(['A post by Mira', '2 new items in your inbox'])).toBe(
    'A post by Mira. 2 new items in your inbox',
  );
  expect(inSentences(['Sent.', '', 'A post by Mira'])).toBe('Sent. A post by Mira');
  expect(inSentences(['', 'Sent.'])).toBe('Sent.');
});
