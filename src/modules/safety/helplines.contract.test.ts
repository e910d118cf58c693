import { expect, test } from 'vitest';
import { countries } from './countries.contract.ts';
import { AddHelpline, TranslateHelpline } from './helplines.contract.ts';

const line = { country: 'GB', name: 'The Lantern', call: '555-0100' };
const read = (more: object) => AddHelpline.parse({ ...line, ...more });
const wrong = (more: object) => {
  const { error } = AddHelpline.safeParse({ ...line, ...more });
  return [...new Set(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))];
};

test('numbers are read one on a line, as one dials them, in whatever script they were typed', () => {
  expect(read({ call: '+44 20 7946 0000\n\n 555-0100 \r\n555-0100', text: '55501' })).toMatchObject(
    { call: ['+44 20 7946 0000', '555-0100'], text: ['55501'], chat: [], relay: [] },
  );
  expect(read({ call: '٠١٢ ٣٤٥' }).call).toEqual(['012 345']);
  expect(read({ call: '+۴۴ ５５５\u202a\u00a00100\u202c' }).call).toEqual(['+44 555 0100']);
  expect(read({ call: ['555 0100', '555 0101'] }).call).toHaveLength(2);
});

test.each([
  '1',
  '1-800-HELP',
  '+44 (0)20',
  '*21*555#',
  'tel:5550100',
  '5550100;ext=1',
  '+',
  '12+34',
])('what cannot be dialled is refused where it stands: %s', (call) => {
  expect(wrong({ call })).toEqual(['call: number_not_valid']);
  expect(wrong({ relay: `555-0100\n${call}` })).toEqual(['relay: number_not_valid']);
});

test('a chat is an address of the web, and nothing that a page would run or send', () => {
  expect(read({ chat: 'https://chat.example.org/now' }).chat).toEqual([
    'https://chat.example.org/now',
  ]);
  expect(read({ chat: 'https://ayuda.例え.テスト' }).chat[0]).toMatch(/\.xn--[a-z\d-]+\/$/);
  expect(read({ chat: 'https://ayuda.example.org/¿qué?' }).chat[0]).toMatch(/^https:/);
  const bad = [
    ...['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', '//example.org'],
    ...['https://name:word@example.org', 'https://localhost', 'example.org', 'ftp://example.org'],
    ...[
      'http://chat.example.org',
      'https://192.168.0.1/admin',
      'https://[fd00::1]/',
      'https://.org',
    ],
    ...['https://3232235521/', 'https://0x7f.1/', 'https://router.'],
  ];
  for (const chat of bad) expect(wrong({ chat }), chat).toEqual(['chat: chat_not_valid']);
});

test('a line that nobody can reach, without a name or a country, is none', () => {
  expect(wrong({ call: '' })).toEqual(['call: way_missing']);
  expect(wrong({ call: '', chat: 'https://chat.example.org' })).toEqual([]);
  expect(wrong({ name: ' \u200b' })).toEqual(['name: helpline_name_missing']);
  expect(wrong({ country: '' })).toEqual(['country: choose_one']);
  expect(wrong({ country: 'XX' })).toEqual(['country: choose_one']);
  expect(wrong({ country: 'gb' })).toEqual(['country: choose_one']);
  expect(read({ country: 'everywhere' }).country).toBeNull();
  expect(wrong({ name: 'x'.repeat(101), hours: 'x'.repeat(201), note: 'x'.repeat(301) })).toEqual([
    ...['name: too_long', 'hours: too_long', 'note: too_long'],
  ]);
  expect(wrong({ call: Array.from({ length: 6 }, (_, nr) => `555-010${nr}`) })).toEqual([
    'call: too_many_ways',
  ]);
  expect(wrong({ phone: '555-0100' })[0]).toContain('Unrecognized');
});

test('languages are written by their names or codes; one that nobody knows is said to be unknown', () => {
  expect(read({ languages: 'English, español,  cy، العربية' }).languages).toEqual([
    'en',
    'es',
    'cy',
    'ar',
  ]);
  expect(read({ languages: ['inglés', 'en', 'Català'] }).languages).toEqual(['en', 'ca']);
  expect(wrong({ languages: 'English, Elvish' })).toEqual(['languages: language_not_known']);
});

test('names and hours are as people write them, in any direction; marks that turn others round are not kept', () => {
  const said = read({ name: 'خط الأمل 🕯️', hours: 'كل يوم \u202eليلا', whom: '\u200b' });
  expect(said).toMatchObject({ name: 'خط الأمل 🕯️', hours: 'كل يوم ليلا', whom: '' });
  const left = TranslateHelpline.parse({ helpline: crypto.randomUUID(), locale: 'es' });
  expect(left).toMatchObject({ name: '', whom: '', hours: '', note: '' });
});

test('every country has a name', () => {
  expect(new Set(countries).size).toBe(250);
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  expect(countries.filter((code) => names.of(code) === undefined)).toEqual([]);
});
