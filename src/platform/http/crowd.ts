import type { IncomingMessage, ServerResponse } from 'node:http';
import { turns } from '../turns.ts';
import { Refusal } from '../verdict.ts';
import { problemOf, type Say } from './problem.ts';
import { sendProblem } from './refusing.ts';

/**
 * What one caller may take of a process at once. Pages are rendered network by network; large bodies are
 * read account by account, and until then wait where they are, unread.
 */
export const crowd = () => ({
  rendering: turns({ atOnce: 8, each: 6, mayWait: 200, mayWaitNext: 400, why: 'busy' }),
  uploading: turns({ atOnce: 16, each: 3, mayWait: 24, mayWaitNext: 60, why: 'pictures_busy' }),
});

/** Until an answer is made, in ms no longer than that: who reads slowly, or sends so, holds nobody up. */
export const made = (res: ServerResponse, most: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, most);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    res.once('prefinish', done);
    res.once('close', done);
  });

/** Says in one sentence that too many came at once; false for any other problem. */
export function saidBusy(
  problem: unknown,
  { url = '/' }: IncomingMessage,
  res: ServerResponse,
  told: { say: Say; origin: string },
): boolean {
  if (!(problem instanceof Refusal) || res.headersSent) return false;
  // What of a large body was not read stands in the way of the next request.
  res.setHeader('connection', 'close');
  if (url.startsWith('/api/')) sendProblem(res, problem, told);
  else {
    const body = problemOf(problem, told.say, told.origin);
    res.setHeader('retry-after', String(problem.params['seconds'] ?? 1));
    res
      .writeHead(body.status, { 'content-type': 'text/plain; charset=utf-8' })
      .end(`${body.detail}\n`);
  }
  return true;
}
