import { isDatabaseGone } from './db/trouble.ts';
import type { Log } from './log.ts';

/**
 * A promise that failed and that nobody waited for ends a process of Node's. One of a library (its
 * database was away, its connection was cut) is told and must end nothing; one of ours is a bug, and as
 * loud as ever.
 */
export function outliveLibraries(log: Log): void {
  process.on('unhandledRejection', (problem) => {
    if (!isOfLibrary(problem)) throw problem;
    log.error({ err: problem }, 'a promise of a library failed, and nobody had waited for it');
  });
}

/** Told by the place where it was thrown: the first that is not Node's own. */
function isOfLibrary(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  const places = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const thrown = places.find((line) => !/\bnode:|\(<anonymous>\)/.test(line));
  return thrown === undefined ? isDatabaseGone(problem) : thrown.includes('node_modules');
}
