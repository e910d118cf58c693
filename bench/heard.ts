// Loaded before a server: writes down every statement it sends, one line of JSON each.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env['BENCH_HEARD'] ?? '';
type Statement = { text: string; values?: unknown[] };

const original = pg.Client.prototype.query;
pg.Client.prototype.query = function heard(this: pg.Client, ...args: unknown[]) {
  const [first, second] = args as [string | Statement, unknown];
  const text = typeof first === 'string' ? first : first.text;
  const given = Array.isArray(second) ? (second as unknown[]) : [];
  const values = typeof first === 'string' ? given : (first.values ?? given);
  // Bytes travel as hexadecimal.
  const plain = values.map((value) =>
    Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
  );
  appendFileSync(file, `${JSON.stringify({ text, values: plain })}\n`);
  return Reflect.apply(original, this, args) as unknown;
} as typeof original;
