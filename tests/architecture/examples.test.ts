import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modules } from '#entry/modules.ts';
import { root } from '#platform/root.ts';
import { declared } from '#settings';

const read = (name: string) => readFileSync(join(root, 'examples', name), 'utf8');
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((one) => one[1]);

/** What the environment of a process is given in each example. */
const given = [
  ...namesIn(read('samovar.service').match(/^Environment=.*$/m)?.[0] ?? '', /(\w+)=/g).slice(1),
  ...namesIn(read('samovar.env'), /^([A-Z_]+)=/gm),
  ...namesIn(read('Dockerfile').match(/^ENV .*$/m)?.[0] ?? '', /(\w+)=/g),
  ...namesIn(read('compose.yaml').split('  database:\n')[0] ?? '', /^ {6}([A-Z_]+):/gm),
];

test('whoever begins with an example sets what there is to set', () => {
  const known = [
    'NODE_ENV',
    ...Object.keys(declared),
    ...modules.flatMap((one) => Object.keys('settings' in one ? one.settings : {})),
  ];
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

test('and all of them mean the same port, behind a proxy that says who comes', () => {
  const ports = ['samovar.service', 'Dockerfile', 'compose.yaml', 'Caddyfile', 'nginx.conf'].map(
    (name) => [name, /\b(7070)\b/.test(read(name)), /127\.0\.0\.1:(?!7070)\d+/.test(read(name))],
  );
  expect(ports.filter(([, isOurs, isOther]) => isOurs !== true || isOther === true)).toEqual([]);
  expect(read('nginx.conf').match(/X-Forwarded-For \$remote_addr/g)).toHaveLength(2);
});
