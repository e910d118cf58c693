import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
export async function build(node) {
  if (isFresh()) return { code: 0, output: '' };
  // What is written down is what the builder was given, not what somebody saved meanwhile.
  const given = look(sources());
  rmSync(STAMP, { force: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  const built = await quietly(node, [inProject('node_modules/vite/bin/vite.js'), 'build'], { env });
  if (built.code === 0) remember(given);
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
  if (known.seen === seen(files)) return true;
  const now = look(files);
  if (known.words !== now.words) return false;
  remember(now);
  return true;
}

const seen = (files) => hash(files, ({ size, time }) => `${size} ${time}`);
const look = (files) => ({
  seen: seen(files),
  words: hash(files, ({ path }) => readFileSync(inProject(path))),
});

function remember(state) {
  try {
    writeFileSync(STAMP, JSON.stringify(state));
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

/** The web build holds no server code (vite.config.ts sees to that), so a change there needs no new one. */
const SERVER_ONLY = [
  /\.test\.ts$/,
  /^src\/entry\//,
  /^src\/modules\/.*(?:\/server\/|\.server\.ts$)/,
  /^src\/platform\/(?!web\/|actor|verdict|http\/|[\w-]+\.contract\.ts$)/,
];
const isBuilt = (path) => !SERVER_ONLY.some((pattern) => pattern.test(path));

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
