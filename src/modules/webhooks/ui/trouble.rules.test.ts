import { expect, test } from 'vitest';
import { troubleOf } from './trouble.rules.ts';

test.each([
  ['ECONNREFUSED', null, 'closed'],
  ['ENOTFOUND', null, 'no_name'],
  ['ETIMEDOUT', null, 'slow'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', null, 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', null, 'certificate'],
  ['CERT_HAS_EXPIRED', null, 'certificate'],
  ['linkLocal', null, 'private'],
  ['private', null, 'private'],
  ['protocol', null, 'protocol'],
  ['sealed', null, 'sealed'],
  ['not_composed', null, 'here'],
  ['EWHATEVER', null, 'other'],
  ['301', 301, 'moved'],
  ['403', 403, 'denied'],
  ['404', 404, 'no_page'],
  ['410', 410, 'gone'],
  ['422', 422, 'unwilling'],
  ['429', 429, 'too_often'],
  ['503', 503, 'broken'],
] as const)('%s (answered %s) is said as "%s"', (problem, status, trouble) => {
  expect(troubleOf({ problem, status })).toBe(trouble);
});

test('what was taken is no trouble', () => {
  expect(troubleOf({ problem: null, status: 204 })).toBeNull();
});
