import { expect, test } from 'vitest';
import { codeOf, isFinal, isOfServer, obstacleOf, type Failure } from './obstacle.rules.ts';

const rcpt = { code: 'EENVELOPE', command: 'RCPT TO' };
const data = { code: 'EMESSAGE', command: 'DATA' };

test.each<[Failure, string]>([
  [{ ...rcpt, responseCode: 550, response: '550 No such user ann@example.org' }, 'address'],
  [{ ...rcpt, responseCode: 550, response: '550 5.1.1 ann@example.org is not here' }, 'address'],
  [{ ...rcpt, responseCode: 552, response: '552 5.2.2 over quota' }, 'address'],
  [{ ...rcpt, responseCode: 554, response: '554 5.7.1 relay access denied' }, 'refused'],
  [{ ...rcpt, responseCode: 451, response: '451 4.7.1 greylisted' }, 'later'],
  [{ ...data, responseCode: 550, response: '550 5.1.1 nobody' }, 'address'],
  [{ ...data, responseCode: 554, response: '554 5.7.1 spam' }, 'refused'],
  [{ ...data, responseCode: 554 }, 'refused'],
  [{ ...data, responseCode: 452 }, 'later'],
  [{ code: 'EENVELOPE', command: 'API', responseCode: false }, 'address'],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'sender'],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 451 }, 'sender'],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 421 }, 'no_answer'],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'auth'],
  [{ code: 'EDNS' }, 'unknown_host'],
  [{ code: 'ETLS' }, 'unsafe'],
  [{ code: 'ETIMEDOUT' }, 'too_slow'],
  [{ code: 'ESOCKET' }, 'no_answer'],
  [{ code: 'composing' }, 'composing'],
  [{}, 'other'],
])('%j is: %s', (failure, obstacle) => {
  const code = codeOf(failure);
  expect(obstacleOf(code), code).toBe(obstacle);
  expect(code).not.toContain('ann@');
});

test('only what a server says of this letter for good ends it; what is between us and the server ends none', () => {
  expect(isFinal('address') && isFinal('refused')).toBe(true);
  for (const one of ['auth', 'sender', 'no_answer', 'later', 'other'] as const)
    expect(isFinal(one), one).toBe(false);
  for (const one of ['address', 'refused', 'later', 'composing', 'other'] as const)
    expect(isOfServer(one), one).toBe(false);
  expect(isOfServer('auth') && isOfServer('sender')).toBe(true);
});
