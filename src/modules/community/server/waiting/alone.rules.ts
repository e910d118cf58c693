/** Hours by which somebody whom nobody here has ever answered comes before those who waited as long. */
export const HEAD_START_HOURS = 24;

/** What has waited longer than so many days is an old thread, no call for an answer: it stays in its space. */
export const WAITS_AT_MOST_DAYS = 90;

const HOUR = 3_600_000;

/**
 * The moment that decides whose turn it is; the earliest is first. It is when the thread was opened,
 * and a day earlier for a person none of whose threads here was ever answered. Whoever asks without
 * a name is ranked by waiting alone: anything else would tell something of their history.
 */
export function turnOf(thread: {
  openedAt: Date;
  isAnonymous: boolean;
  wasEverAnswered: boolean;
}): Date {
  const isAlone = !thread.isAnonymous && !thread.wasEverAnswered;
  return new Date(thread.openedAt.getTime() - (isAlone ? HEAD_START_HOURS * HOUR : 0));
}
