import { inspect } from 'node:util';
import type { Log } from './log.ts';

/**
 * A promise that failed and that nobody waited for ends a process of Node's. Here it ends nothing: one request
 * of a stranger must not close the house for everybody in it. Whoever waited for that one answer gets none, and
 * it is told as an error, of a library's or of ours alike.
 */
export function outliveRejections(log: Log): void {
  process.on('unhandledRejection', (problem) => {
    const err = problem instanceof Error ? problem : new Error(inspect(problem, { depth: 1 }));
    log.error({ err }, 'a promise failed, and nobody had waited for it');
  });
}
