import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './problem.js';
import { quietly } from './processes.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser for the journeys; as root on Debian it is installed where it is missing. */
export async function chromium() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (existsSync(given)) return given;
    throw new Problem(`CHROMIUM names ${given}, which is not there.`);
  }
  const found = onPath(NAMES);
  if (found) return found;
  if (process.getuid?.() === 0 && onPath(['apt-get'])) return installed();
  throw new Problem(
    'The journeys need Chromium: "sudo apt-get install chromium" installs it on Debian; elsewhere install it and name it with CHROMIUM=/path/to/it.',
  );
}

async function installed() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await quietly('apt-get', ['update'], { env });
  const { code, output } = await quietly(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium'],
    { env },
  );
  const found = onPath(NAMES);
  if (code === 0 && found) return found;
  throw new Problem(
    `Chromium could not be installed with apt-get:\n${output.trim().split('\n').slice(-5).join('\n')}`,
  );
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
