import { refusedAt } from '#platform/verdict.ts';
import { slugOf } from '#platform/slug.rules.ts';

const DAY = 86_400_000;
const LONGEST_CHECKIN = 31 * DAY;
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

/** Words of the title and six random letters, out of a random id: nobody guesses it, nor who or when. */
export function threadSlug(title: string, randomId: string): string {
  const digits = [...randomId.replaceAll('-', '')].slice(0, 12);
  const letters = digits.flatMap((digit, at) =>
    at % 2 === 0 ? [LETTERS[parseInt(digit + (digits[at + 1] ?? '0'), 16) % LETTERS.length]] : [],
  );
  return `${slugOf(title, 'thread')}-${letters.join('')}`;
}

/** Who joined before this may open check-ins. */
export const checkInsFor = (now: Date, hours: number): Date =>
  new Date(now.getTime() - hours * 3_600_000);

/** The end of a check-in's last day, within a month from now. Throws `invalid` otherwise. */
export function untilOf(until: string | undefined, now: Date): Date {
  if (until === undefined) throw refusedAt('until', 'until_missing');
  const end = new Date(Date.parse(`${until}T00:00:00Z`) + DAY);
  if (end.getTime() <= now.getTime()) throw refusedAt('until', 'until_past');
  if (end.getTime() > now.getTime() + LONGEST_CHECKIN) throw refusedAt('until', 'until_too_far');
  return end;
}
