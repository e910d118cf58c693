import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.rules.ts';

test('only lines that are different are told, as often as they are', () => {
  expect(changedLines('Be kind.\n\nListen.', 'Be kind.\r\n\r\nListen first.')).toEqual({
    gone: ['Listen.'],
    come: ['Listen first.'],
  });
  expect(changedLines('Tea.', 'Tea.\nTea.')).toEqual({ gone: [], come: ['Tea.'] });
  expect(changedLines('', ' A cup. ')).toEqual({ gone: [], come: ['A cup.'] });
  expect(changedLines('Gone.', '')).toEqual({ gone: ['Gone.'], come: [] });
});

test('blanks and another order change nothing', () => {
  expect(changedLines('One.\nTwo.', 'Two.\n\n  One.')).toEqual({ gone: [], come: [] });
});
