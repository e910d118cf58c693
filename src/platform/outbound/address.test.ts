import { expect, test } from 'vitest';
import { sortOf } from './address.ts';

test.each([
  ['this machine', '127.0.0.1', 'loopback'],
  ['this machine, by another number', '127.8.9.10', 'loopback'],
  ['this machine, in the sixth version', '::1', 'loopback'],
  ['no address at all', '0.0.0.0', 'unspecified'],
  ['none in the sixth version', '::', 'unspecified'],
  ['the office', '10.1.2.3', 'private'],
  ['the house next door', '172.16.0.1', 'private'],
  ['the router', '192.168.1.1', 'private'],
  ['the office in the sixth version', 'fd12:3456::1', 'uniqueLocal'],
  ['where clouds tell machines their secrets', '169.254.169.254', 'linkLocal'],
  ['the same in the sixth version', 'fd00:ec2::254', 'uniqueLocal'],
  ['the same by a provider that shares networks', '100.100.100.200', 'carrierGradeNat'],
  ['where one cloud answers its own machines', '168.63.129.16', 'metadata'],
  ['the same cable', 'fe80::1', 'linkLocal'],
  ['the same cable, with its name', 'fe80::1%eth0', 'linkLocal'],
  ['behind a provider’s network', '100.64.0.1', 'carrierGradeNat'],
  ['many at once', '224.0.0.1', 'multicast'],
  ['many at once, in the sixth version', 'ff02::1', 'multicast'],
  ['everybody', '255.255.255.255', 'broadcast'],
  ['nobody yet', '240.0.0.1', 'reserved'],
  ['an example of a book', '192.0.2.1', 'reserved'],
  ['an example in the sixth version', '2001:db8::1', 'reserved'],
  ['a bench', '198.18.0.1', 'reserved'],
  ['this machine within the sixth version', '::ffff:127.0.0.1', 'loopback'],
  ['the office within the sixth version', '::ffff:10.0.0.1', 'private'],
  ['the same in figures', '::ffff:a00:1', 'private'],
  ['this machine as it was written once', '::127.0.0.1', 'loopback'],
  ['the same in figures, as it was written once', '::7f00:1', 'reserved'],
  ['this machine translated', '64:ff9b::7f00:1', 'rfc6052'],
  ['this machine through a tunnel', '2002:7f00:1::', '6to4'],
  ['through another tunnel', '2001:0:4136:e378:8000:63bf:3fff:fdd2', 'teredo'],
  ['an old sort of office', 'fec0::1', 'deprecatedSiteLocal'],
  ['what goes nowhere', '100::1', 'discard'],
  ['what is no address', 'push.example.org', 'invalid'],
])('we send nothing to %s', (_whom, address, sort) => {
  expect(sortOf(address)).toBe(sort);
});

test.each([
  ['93.184.215.14'],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  ['::ffff:93.184.215.14'],
])('anybody may be at %s', (address) => {
  expect(sortOf(address)).toBe('public');
});
