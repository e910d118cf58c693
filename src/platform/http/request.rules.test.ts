import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { networkOf } from './request.ts';

const from = (remoteAddress: string) =>
  networkOf({ headers: {}, socket: { remoteAddress } } as unknown as IncomingMessage, false);

test.each([
  ['2001:db8::1', '2001:db8::ffff:2:3:4'],
  ['2001:db8::a:b:c:d', '2001:db8::1:b:c:d'],
  ['2001:db8:1:2::5', '2001:db8:1:2:6::'],
  ['fe80::1%eth0', 'fe80::2%eth0'],
  ['::ffff:10.0.0.1', '10.0.0.1'],
])('%s and %s are one home', (one, other) => expect(from(one)).toBe(from(other)));

test.each([
  ['2001:db8::1', '2001:db8:0:1::1'],
  ['::1', '1::'],
  ['10.0.0.1', '10.0.0.2'],
])('%s and %s are two', (one, other) => expect(from(one)).not.toBe(from(other)));
