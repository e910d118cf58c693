import { turns } from './turns.ts';

// Threads of Node's pool, which packs pages and reads files too: these leave some of it free.
const lanes = {
  secrets: turns({ atOnce: 2, each: 1, mayWait: 30, mayWaitNext: 100, why: 'busy' }),
  pictures: turns({ atOnce: 1, each: 1, mayWait: 12, mayWaitNext: 20, why: 'pictures_busy' }),
};

/** Works in a bounded lane, each caller in turn. */
export type Slowly = <Out>(kind: keyof typeof lanes, work: () => Promise<Out>) => Promise<Out>;

/** For what is no act: the first start, a demonstration, tests. */
export const outsideActs: Slowly = (kind, one) => lanes[kind]('outside', one);

/**
 * Gives a piece of work its place in the lanes, and takes it away with its end: what holds a transaction
 * is not slow. Acts get theirs from `prepare`.
 */
export async function inLanes<Out>(
  who: string,
  work: (slowly: Slowly) => Promise<Out>,
): Promise<Out> {
  let isOpen = true;
  const slowly: Slowly = (kind, one) => {
    if (!isOpen) throw new Error('Slow work goes into `prepare`, not into a transaction.');
    return lanes[kind](who, one);
  };
  try {
    return await work(slowly);
  } finally {
    isOpen = false;
  }
}
