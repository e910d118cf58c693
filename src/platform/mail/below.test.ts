import { expect, test } from 'vitest';
import { readSettings } from '#settings';
import { withTextsBelow } from './below.ts';
import { emailHtml, emailText } from './email.ts';

const settings = readSettings({ ORIGIN: 'https://tea.example' }, {});
const letter = {
  ...{ to: 'ann@example.org', accountId: 'a', subject: 'Tea', words: ['It is ready.'] },
  ...{ foot: ['From the kettle.'], locale: 'es' },
};
const says = (key: string, value: string) =>
  settings.kept.values.set(key, { value, version: 1, edition: 0, at: new Date() });

test('a letter leads to what whoever runs the place wrote of themselves, and to nothing that they did not', () => {
  expect(withTextsBelow(letter, settings)).toEqual(letter);
  says('contact:en', 'Ring the bell.');
  says('imprint:es', '');
  const { foot } = withTextsBelow(letter, settings);
  expect(foot).toEqual(['From the kettle.', 'Contacto: https://tea.example/contact']);
  says('privacy:es', 'Aviso.');
  const message = withTextsBelow(letter, settings);
  expect(emailText(message)).toContain('Privacidad: https://tea.example/privacy');
  expect(emailHtml(message)).toContain('https://tea.example/privacy');
  // Written in a language that is not offered, nobody is led to it.
  says('privacy:es', '');
  says('privacy:tlh', 'HIq.');
  expect(withTextsBelow(letter, settings).foot).toHaveLength(2);
});
