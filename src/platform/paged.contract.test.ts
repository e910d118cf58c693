import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  IdCursor,
  Limit,
  MomentCursor,
  momentOf,
  NameCursor,
  nameOf,
  NumberCursor,
  pageOf,
  Since,
  SinceHour,
} from './paged.contract.ts';

const id = randomUUID();
const said = (schema: z.ZodType, value: unknown) => {
  const { data, error } = schema.safeParse(value);
  return error === undefined ? data : error.issues[0]?.message;
};

test('what an answer gave as a cursor leads back to its place', () => {
  const at = new Date('2026-11-30T18:00:00.120Z');
  expect(said(MomentCursor, momentOf({ at, id }))).toEqual({ at: at.toISOString(), id });
  const finer = { at: '2026-11-30T18:00:00.120456Z', id };
  expect(said(MomentCursor, momentOf(finer))).toEqual(finer);
  const zoe = { key: 'zoë. the\n“first”', id };
  expect(said(NameCursor, nameOf(zoe))).toEqual(zoe);
  expect(said(IdCursor, id)).toBe(id);
  expect(said(NumberCursor, '57')).toBe(57);
});

test.each([IdCursor, NumberCursor, MomentCursor, NameCursor])(
  'none is the beginning, and so is an empty field; anything else is refused with words',
  (cursor) => {
    expect(said(cursor, undefined)).toBeUndefined();
    expect(said(cursor, '')).toBeUndefined();
    const moments = ['2026-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '2026-11-30'];
    const wrong = ['yesterday', '-1', `${id}x`, `.${id}`, 'x'.repeat(700), { at: 1 }];
    for (const one of [...wrong, ...moments.map((at) => `${at}_${id}`), `${id}.\0`])
      expect(said(cursor, one), JSON.stringify(one)).toBe('cursor_not_valid');
  },
);

test('a page holds from 1 to 100; what is more is refused and not cut', () => {
  expect(said(Limit(30), undefined)).toBe(30);
  expect(said(Limit(30), '100')).toBe(100);
  for (const one of [0, 101, 1.5, '', 'all', '1e9', null])
    expect(said(Limit(30), one), String(one)).toBe('limit_from_to');
});

test('since is a moment with its zone', () => {
  expect(said(Since, '2026-11-30T20:00:00+02:00')).toEqual(new Date('2026-11-30T18:00:00Z'));
  expect(said(SinceHour, '2026-11-30T20:59:59+02:00')).toEqual(new Date('2026-11-30T18:00:00Z'));
  expect(said(SinceHour, undefined)).toBeUndefined();
  for (const one of ['2026-11-30', '2026-11-30T18:00:00', '0000-01-01T00:00:00Z', '', 'now'])
    expect(said(Since, one), one).toBe('moment_not_valid');
});

test('the row too many says that there is a next page, which begins behind the last that was shown', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const cursorOf = (row: { id: string }) => row.id;
  expect(pageOf(rows, 2, cursorOf)).toEqual({ page: rows.slice(0, 2), next: 'b' });
  expect(pageOf(rows, 3, cursorOf)).toEqual({ page: rows, next: null });
  expect(pageOf([], 3, cursorOf)).toEqual({ page: [], next: null });
});
