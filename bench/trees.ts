import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '#platform/root.ts';

/**
 * The tree of a commit, built, with packages of its own. Kept in the directory for temporary files,
 * since a commit never changes: the next run finds it there.
 */
export function treeOf(revision: string): string {
  const commit = git('rev-parse', '--short=12', `${revision}^{commit}`).trim();
  const tree = join(tmpdir(), `samovar-bench-${commit}`);
  const done = join(tree, '.benched');
  if (existsSync(done)) return tree;
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree);
  run('sh', ['-c', `git -C '${root}' archive ${commit} | tar -x -C '${tree}'`], root);
  bringPackages(tree);
  build(tree);
  writeFileSync(done, '');
  return tree;
}

/** The files as they are now, built; with one more page, which no user ever gets: an empty one. */
export function treeOfNow(): string {
  const tree = mkdtempSync(join(tmpdir(), 'samovar-bench-now-'));
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) cpSync(join(root, file), join(tree, file));
  cpSync(join(root, 'bench/empty-page'), join(tree, 'src/routes/empty-page'), { recursive: true });
  bringPackages(tree);
  build(tree);
  return tree;
}

/** Ours, by hard links, where the tree asks for the very same. */
function bringPackages(tree: string): void {
  const lock = (of: string) => readFileSync(join(of, 'package-lock.json'), 'utf8');
  const packages = join(tree, 'node_modules');
  if (lock(tree) !== lock(root)) return run('npm', ['ci', '--no-audit', '--no-fund'], tree);
  try {
    run('cp', ['-al', join(root, 'node_modules'), packages], tree);
  } catch {
    // Another file system knows no links to this one.
    rmSync(packages, { recursive: true, force: true });
    run('cp', ['-a', join(root, 'node_modules'), packages], tree);
  }
}

const build = (tree: string): void =>
  run(process.execPath, [join(tree, 'node_modules/vite/bin/vite.js'), 'build'], tree);

function run(command: string, args: string[], cwd: string): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' });
