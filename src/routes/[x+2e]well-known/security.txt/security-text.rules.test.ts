import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

const asked = {
  ...{ origin: 'https://tea.example.org', html: '', languages: ['en', 'es'] },
  now: new Date('2026-03-04T20:17:11Z'),
};

test('whoever finds a hole learns whom to tell, in which languages, and until when that holds', () => {
  expect(securityText(asked)).toBe(
    [
      'Contact: https://tea.example.org/contact',
      'Expires: 2026-08-31T00:00:00.000Z',
      'Preferred-Languages: en, es',
      'Canonical: https://tea.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('an address that the operators gave comes first', () => {
  const html = '<p>Write to <a href="mailto:tea@example.org" rel="ugc">tea@example.org</a>.</p>';
  expect(securityText({ ...asked, html })).toMatch(
    /^Contact: mailto:tea@example\.org\nContact: https:\/\/tea\.example\.org\/contact\n/,
  );
});
