const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/** After how long it is tried again, as Standard Webhooks propose it: ten tries in three days. */
const PAUSES = [
  5 * SECOND,
  5 * MINUTE,
  ...[0.5, 2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR),
];

/** Ms until one is tried again that was tried so often; null: it is given up. */
export const pauseAfter = (attempts: number): number | null => PAUSES[attempts - 1] ?? null;

/** For so long an endpoint may take nothing at all before it is stopped. */
export const FAILING_FOR = 72 * HOUR;
/** How long the secret before is signed with too, unless it is said to be over. */
export const OVERLAP = 24 * HOUR;
/** How long deliveries are kept. */
export const KEPT_FOR = 14 * 24 * HOUR;

/** When what happened within an hour, and is known by it alone, may go out together. */
export const endOfHour = (now: Date): Date =>
  new Date(Math.floor(now.getTime() / HOUR) * HOUR + HOUR);

/** What became of one, by what was answered: only what was taken is taken. */
export type Outcome = 'sent' | 'gone' | 'later';
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'sent';
  return status === 410 ? 'gone' : 'later';
}
