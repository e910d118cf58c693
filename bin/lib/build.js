import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from './problem.js';
import { quietly } from './processes.js';
import { inProject, root } from './project.js';

const SOURCES = [
  'src',
  'messages',
  'static',
  'vite.config.ts',
  'svelte.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = inProject('build/.sources');

/** Builds the web where its sources are others than those it was built from. */
export async function build(node, { always = false } = {}) {
  if (!always && isFresh()) return { code: 0, output: '' };
  rmSync(STAMP, { force: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  const built = await quietly(node, [inProject('node_modules/vite/bin/vite.js'), 'build'], { env });
  if (built.code === 0) remember();
  return built;
}

/** The same for somebody who only wants to see the pages. */
export async function buildForServing(node) {
  if (isFresh()) return;
  console.log('Building the pages; this takes some seconds, after a change only.');
  const { code, output } = await build(node);
  if (code === 0) return;
  console.error(output.trimEnd());
  throw new Problem('The pages could not be built; what the builder says stands above.');
}

/** Times and sizes are looked at first; the words are read only where those differ. */
function isFresh() {
  const known = read();
  if (known === undefined || !existsSync(inProject('build/handler.js'))) return false;
  const files = sources();
  if (known.seen === hash(files, ({ size, time }) => `${size} ${time}`)) return true;
  if (known.read !== hash(files, ({ path }) => readFileSync(inProject(path)))) return false;
  remember();
  return true;
}

function remember() {
  const files = sources();
  const known = {
    seen: hash(files, ({ size, time }) => `${size} ${time}`),
    read: hash(files, ({ path }) => readFileSync(inProject(path))),
  };
  try {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, JSON.stringify(known));
  } catch {
    // A read-only tree can still be served; it is only looked through again next time.
    return;
  }
}

function read() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return undefined;
  }
}

function sources() {
  return SOURCES.flatMap(filesUnder)
    .filter(isBuilt)
    .map((path) => {
      const { size, mtimeMs } = statSync(inProject(path));
      return { path, size, time: mtimeMs };
    });
}

/** The web build holds no server code, so that a change there needs no new one. */
const isBuilt = (path) =>
  !/\.test\.ts$|^src\/(entry|platform\/(embedded|db|testing))\/|\/server\//.test(path);

function filesUnder(path) {
  const found = statSync(inProject(path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

function hash(files, told) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(file.path).update('\0').update(told(file)).update('\0');
  return sum.digest('hex');
}
