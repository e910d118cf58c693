import { setTimeout } from 'node:timers/promises';

/** Things done at once, at most. */
const MOST = 100;
/** From one beginning to the next, in ms: what comes meanwhile is done together. Nobody sees the wait. */
const PACE = 40;

/**
 * Does things one after the other, all that came in between at once; what comes to an idle place is done
 * immediately. When that fails each is tried alone: one fault is no other's.
 */
export function gathered<Thing>(
  doAll: (things: readonly Thing[]) => Promise<unknown>,
): (thing: Thing) => Promise<void> {
  type Waiting = { thing: Thing; done: PromiseWithResolvers<void> };
  const waiting: Waiting[] = [];
  let isAtWork = false;

  async function work(): Promise<void> {
    isAtWork = true;
    while (waiting.length > 0) {
      const pause = setTimeout(PACE);
      await together(waiting.splice(0, MOST));
      if (waiting.length > 0) await pause;
    }
    isAtWork = false;
  }

  async function together(some: readonly Waiting[]): Promise<void> {
    try {
      await doAll(some.map(({ thing }) => thing));
      for (const { done } of some) done.resolve();
    } catch (problem) {
      if (some.length === 1) some[0]?.done.reject(problem);
      else for (const one of some) await together([one]);
    }
  }

  return (thing) => {
    const done = Promise.withResolvers<void>();
    waiting.push({ thing, done });
    if (!isAtWork) void work();
    return done.promise;
  };
}
