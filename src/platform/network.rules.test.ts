import { expect, test } from 'vitest';
import { siteOf } from './network.rules.ts';

test.each([
  ['2001:db8:1:2', '2001:db8:1'],
  ['2001:db8:1:ffff', '2001:db8:1'],
  ['2001:db8:2:2', '2001:db8:2'],
  ['10.0.0.1', '10.0.0.1'],
  ['unknown', 'unknown'],
])('%s is a network of %s', (network, site) => expect(siteOf(network)).toBe(site));
