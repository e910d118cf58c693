import { expect, test } from 'vitest';
import { doorsFor } from './first-home.rules.ts';

const programme = { id: 'p1', slug: 'beginning', title: 'Beginning', language: 'en' };
const none = { underway: [], finished: [], waiting: [], beside: [], open: [] };
const open = { ...none, open: [{ ...programme, summary: 'A few minutes each.' }] };
const all = { beginning: { write: true, read: true } };

test('somebody new is offered what one comes for, as far as it is there for them', () => {
  expect(doorsFor(all, open)).toEqual(['write', 'read', 'learn']);
  expect(doorsFor(all, none)).toEqual(['write', 'read']);
  expect(doorsFor({ beginning: { write: false, read: true } }, open)).toEqual(['read', 'learn']);
});

test('whoever has begun anywhere, or walks beside others, is offered it no more', () => {
  expect(doorsFor({ beginning: null }, open)).toEqual([]);
  expect(doorsFor(all, { ...open, finished: [programme] })).toEqual([]);
  expect(doorsFor(all, { ...open, beside: [programme] })).toEqual([]);
});
