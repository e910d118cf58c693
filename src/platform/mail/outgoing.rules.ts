const SECOND = 1_000;
const HOUR = 3_600_000;

/** Ms until a letter is tried again that was tried so often: ten seconds, three times as long each time, two hours at most. */
export const waitAfter = (attempts: number): number =>
  Math.min(10 * SECOND * 3 ** (attempts - 1), 2 * HOUR);

/** Ms for which whoever took a letter has it to themselves. Longer than a batch can take (`carry.ts`). */
export const LEASE = 300 * SECOND;
