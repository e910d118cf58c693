import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import { payloadsOf } from './payloads.ts';

test('a long list of people is split into notifications that PostgreSQL takes', () => {
  const to = Array.from({ length: 1_000 }, () => randomUUID());
  const payloads = payloadsOf({ channel: 'inbox', to, ...{ seq: 1 } });
  assert.ok(payloads.length > 1);
  assert.ok(payloads.every((payload) => Buffer.byteLength(payload) < 8_000));
  const read = payloads.map((payload) => JSON.parse(payload) as { to: string[]; seq: number });
  assert.deepEqual(
    read.flatMap((wake) => wake.to),
    to,
  );
  assert.ok(read.every((wake) => wake.seq === 1));
});

test('nobody to wake: nothing to send; too much to say: a mistake', () => {
  assert.deepEqual(payloadsOf({ channel: 'inbox', to: [] }), []);
  const words = { channel: 'inbox', to: [randomUUID()], ...{ body: 'x'.repeat(8_000) } };
  assert.throws(() => payloadsOf(words), /too large/);
});
