import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#platform/root.ts';

type Locked = { license?: string; dev?: boolean; optional?: boolean; os?: string[] };
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Whatever may be given on under the AGPL: permissive, or copyleft of single files and libraries that stay as they came. */
const taken =
  /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|PSF-2\.0|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later)$/;
const isTaken = (licence: string) => licence.split(' AND ').every((one) => taken.test(one));

/** What a running place holds, without what comes for one operating system alone. */
const running = Object.entries(packages)
  .filter(([path, one]) => path !== '' && one.dev !== true && one.os === undefined)
  .map(([path, { license = 'none' }]) => ({ name: path.split('node_modules/').at(-1), license }));

test('whatever comes along may be given on under our licence', () => {
  expect(running.length).toBeGreaterThan(100);
  const all = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  expect(all.filter(([, { license = 'none' }]) => !isTaken(license)).map(([path]) => path)).toEqual(
    [],
  );
  expect(['GPL-2.0-only', 'UNLICENSED', 'MIT AND SSPL-1.0'].filter(isTaken)).toEqual([]);
});

test('and is named, with its licence, for whoever gives it on', () => {
  const lines = new Set(running.map(({ name, license }) => `| ${name} | ${license} |`));
  const document = join(root, 'docs/licences.md');
  const said = readFileSync(document, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\s+\|/g, ' |'));
  const missing = [...lines].filter((line) => !said.includes(line)).sort();
  expect(missing).toEqual([]);
  const named = said.filter((line) => /^\| [a-z@]/.test(line) && !line.startsWith('| package'));
  expect(named.filter((line) => !lines.has(line))).toEqual([]);
});
