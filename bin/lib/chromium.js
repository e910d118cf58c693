import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './problem.js';
import { quietly } from './processes.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SHELL = 'chromium-headless-shell';

/**
 * Where the browsers for the journeys are, as the environment of the tests: CHROMIUM, the whole one, and
 * CHROMIUM_SHELL, the one without windows, which spares most journeys a third of their time; where it cannot be
 * had, they take the whole one. As root on Debian both are installed where they are missing.
 */
export async function browsers() {
  const { CHROMIUM, CHROMIUM_SHELL } = process.env;
  if (CHROMIUM) return { CHROMIUM: there(CHROMIUM), ...(CHROMIUM_SHELL && { CHROMIUM_SHELL }) };
  const missing = [NAMES, [SHELL]].filter((names) => onPath(names) === undefined);
  let said = '';
  if (missing.length > 0 && process.getuid?.() === 0 && onPath(['apt-get']))
    said = await installed(missing.map(([name]) => name));
  const whole = onPath(NAMES);
  const shell = onPath([SHELL]);
  if (whole) return { CHROMIUM: whole, ...(shell && { CHROMIUM_SHELL: shell }) };
  throw new Problem(
    said === ''
      ? 'The journeys need Chromium: "sudo apt-get install chromium" installs it on Debian; elsewhere install it and name it with CHROMIUM=/path/to/it.'
      : `Chromium could not be installed with apt-get:\n${said}`,
  );
}

function there(given) {
  if (existsSync(given)) return given;
  throw new Problem(`CHROMIUM names ${given}, which is not there.`);
}

/** One after the other, since Debian does not have the second everywhere. Gives what was said of the first that failed. */
async function installed(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await quietly('apt-get', ['update'], { env });
  for (const name of names) {
    const wanted = ['install', '-y', '--no-install-recommends', name];
    const { code, output } = await quietly('apt-get', wanted, { env });
    if (code !== 0) return output.trim().split('\n').slice(-5).join('\n');
  }
  return '';
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
