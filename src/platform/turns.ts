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
 * Lets few work at once, and caller by caller: of each only one stands in the common line, so whoever asks
 * for much waits behind themselves, and nobody else behind them.
 */
export function turns({ atOnce, each, mayWait, mayWaitNext, why }: Bounds): Turns {
  const common = pLimit(atOnce);
  const own = new Map<string, { line: LimitFunction; next: LimitFunction }>();
  return async (who, work) => {
    const mine = own.get(who) ?? { line: pLimit(each), next: pLimit(1) };
    const { line, next } = mine;
    if (line.pendingCount >= mayWait || common.pendingCount >= mayWaitNext)
      throw new Refusal('unavailable', why, { params: { seconds: LATER } });
    own.set(who, mine);
    try {
      return await line(() => begun(next, common, work));
    } finally {
      if (line.activeCount + line.pendingCount === 0) own.delete(who);
    }
  };
}

/** Stands in the common line until work begins; then the caller's next one does. */
const begun = <Out>(
  next: LimitFunction,
  common: LimitFunction,
  work: () => Promise<Out>,
): Promise<Out> =>
  new Promise((resolve, reject) => {
    void next(
      () =>
        new Promise<void>((isOn) => {
          common(() => {
            isOn();
            return work();
          }).then(resolve, reject);
        }),
    );
  });
