import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openly, quietly } from './processes.js';
import { compiled, inProject } from './project.js';

/** The kinds of test that need no browser. */
export const quick = ['rules', 'stories'];
export const projects = (kinds) => kinds.flatMap((kind) => ['--project', kind]);

/** Runs vitest and counts from its own report, never from what it prints. */
export async function vitest(node, args, { env = process.env, show = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'samovar-report-'));
  const report = join(folder, 'report.json');
  const reporters = [
    `--reporter=${show ? 'default' : 'dot'}`,
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const command = [inProject('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args];
  // Many tests start the command line as a process of its own, which is twice as fast compiled before.
  const cached = { ...compiled, ...env };
  try {
    const run = show
      ? { code: await openly(node, command, { env: cached }), output: '' }
      : await quietly(node, command, { env: cached });
    return { ...run, ...counted(report, run.code) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that ends badly has failed, even where each test by itself was fine or none was found. */
function counted(report, code) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = read(report);
  const isBad = code !== 0 || numPassedTests + numFailedTests === 0;
  return {
    passed: numPassedTests,
    failed: numFailedTests === 0 && isBad ? 1 : numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}
