const DAY = 86_400_000;
/** How long a file stays that no step shows, and one of which some has not come. */
export const LOOSE = 14 * DAY;
export const UNFINISHED = DAY;

type Kept = { isWhole: boolean; at: Date; looseSince: Date | null };

/** When a file goes by itself, unless a step shows it by then; null: it stays. */
export function goesAt({ isWhole, at, looseSince }: Kept): Date | null {
  if (!isWhole) return new Date(at.getTime() + UNFINISHED);
  return looseSince && new Date(looseSince.getTime() + LOOSE);
}
