import { expect, inject, test } from 'vitest';
import { openDatabase } from './database.ts';
import { sql } from './sql.ts';

test.each([
  [true, '3s', '10s'],
  [false, '0', '0'],
])(
  'people wait for locks and answers no longer than that (bounded: %s)',
  async (bounded, lock, answer) => {
    const db = openDatabase(inject('database').appUrl, { max: 1, bounded });
    try {
      const [acting] = await sql<Record<string, string>>`show lock_timeout`.rows(db.as());
      const [asking] = await sql<Record<string, string>>`show statement_timeout`.rows(db.read());
      expect([acting, asking]).toEqual([{ lock_timeout: lock }, { statement_timeout: answer }]);
    } finally {
      await db.close();
    }
  },
);
