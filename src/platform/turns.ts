import pLimit, { type LimitFunction } from 'p-limit';
import { Refusal } from './verdict.ts';

/** Waits for one's turn and works. Throws `Refusal` unavailable where too many wait. */
export type Turns = <Out>(who: string, work: () => Promise<Out>) => Promise<Out>;

type Bounds = {
  /** How many work at once; of one caller no more than `each`. */
  atOnce: number;
  each: number;
  /** How many of one caller may wait, and how many of all callers who are next. */
  mayWait: number;
  mayWaitNext: number;
  /** The reason for whoever is asked to come back. */
  why: string;
};

/** Seconds after which to come back. */
const LATER = 3;

/**
 * Lets few work at once, and caller by caller: only so many of one caller stand in the common line, so
 * whoever asks for much waits behind themselves, and nobody else behind them.
 */
export function turns({ atOnce, each, mayWait, mayWaitNext, why }: Bounds): Turns {
  const common = pLimit(atOnce);
  const own = new Map<string, LimitFunction>();
  return async (who, work) => {
    const line = own.get(who) ?? pLimit(each);
    if (line.pendingCount >= mayWait || common.pendingCount >= mayWaitNext)
      throw new Refusal('unavailable', why, { params: { seconds: LATER } });
    own.set(who, line);
    try {
      return await line(() => common(work));
    } finally {
      if (line.activeCount + line.pendingCount === 0) own.delete(who);
    }
  };
}
