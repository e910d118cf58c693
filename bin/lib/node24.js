import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install, npm } from './install.js';
import { Problem } from './problem.js';
import { inProject } from './project.js';

const MAJOR = 24;

/** Installs where needed, and gives the Node that everything runs on: the project's own where it works. */
export async function node24(how) {
  await install(how);
  if (works(ours())) return ours();
  if (Number(process.versions.node.split('.')[0]) >= MAJOR) return process.execPath;
  // npm may have been told to run no install scripts; this one package needs its own.
  await npm('rebuild', 'node', '--loglevel=error');
  if (works(ours())) return ours();
  throw new Problem(
    `Samovar runs on Node ${MAJOR}, which its package "node" could not bring along: run "npm rebuild node" to see why, or install Node ${MAJOR}.`,
  );
}

function ours() {
  return inProject('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function works(node) {
  if (!existsSync(node)) return false;
  if (node === process.execPath) return true;
  return spawnSync(node, ['-v'], { encoding: 'utf8' }).stdout?.startsWith(`v${MAJOR}.`) ?? false;
}
