import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import { Wake } from './bus.ts';
import { gather, payloadsOf, type Wakes } from './payloads.ts';

test('a thousand people are a handful of notifications that PostgreSQL takes', () => {
  const wakes: Wakes = new Map();
  const people = Array.from({ length: 1_000 }, () => randomUUID());
  people.forEach((id, at) => gather(wakes, 'inbox', [id], at));
  const payloads = payloadsOf(wakes);
  assert.equal(payloads.length, 6);
  assert.ok(payloads.every((payload) => Buffer.byteLength(payload) < 8_000));
  const read = payloads.map((payload) => Wake.parse(JSON.parse(payload)));
  assert.deepEqual(
    read.flatMap(({ at }) => Object.entries(at)),
    people.map((id, at) => [id, at]),
  );
});

test('the same key twice is one wake-up, as far as it has come', () => {
  const wakes: Wakes = new Map();
  gather(wakes, 'thread', ['a'], 2);
  gather(wakes, 'thread', ['a', 'b'], 1);
  gather(wakes, 'thread', [], 9);
  assert.deepEqual(payloadsOf(wakes), ['{"channel":"thread","at":{"a":2,"b":1}}']);
});

test('nobody to wake: nothing to send; too much to say: a mistake', () => {
  assert.deepEqual(payloadsOf(new Map()), []);
  const wakes: Wakes = new Map();
  gather(wakes, 'inbox', ['x'.repeat(8_000)], 1);
  assert.throws(() => payloadsOf(wakes), /too large/);
});
