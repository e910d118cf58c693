import { expect, test } from 'vitest';
import { languages } from '#lib/text/locales.ts';
import { emailHtml, emailText } from '#platform/mail/email.ts';
import { saidIn } from '#platform/mail/testing/said-in.ts';
import { readSettings } from '#settings';
import { emailKinds } from '../../security.contract.ts';
import { composeEmail } from './email-message.words.ts';

const settings = {
  ...readSettings({ LOG_LEVEL: 'error', COMMUNITY_NAME: 'نادي الشاي' }, {}),
  ORIGIN: 'https://tea.example.org',
};
const to = { accountId: 'zqaccount', address: 'zqaddress@example.org', name: 'Ann & Ben' };

test.each(languages.flatMap((locale) => emailKinds.map((kind) => [kind, locale] as const)))(
  'a letter about %s in %s says the same as text and as HTML, and nothing of its address',
  (kind, locale) => {
    const letter = composeEmail(settings, kind, { ...to, locale }, 'zqkey');
    const [text, html] = [emailText(letter), emailHtml(letter)];
    expect(saidIn(html)).toEqual(saidIn(text));
    expect(text + html).not.toMatch(/zqaddress|zqaccount/);
    expect(saidIn(text).links.every((link) => link.startsWith('https://tea.example.org'))).toBe(
      true,
    );
    expect(text.includes('zqkey')).toBe(['confirm_email', 'recover'].includes(kind));
    // What is written from right to left turns nothing around that stands beside it.
    expect(letter.subject.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[\u0600-\u06ff]/);
  },
);
