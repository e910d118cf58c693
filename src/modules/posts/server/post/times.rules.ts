const HOUR = 3_600_000;

/** The full hour: what was written without a name is never known more exactly. */
export const fullHour = (moment: Date): Date =>
  new Date(Math.floor(moment.getTime() / HOUR) * HOUR);

/** The moment as it is kept of something that somebody did with or without their name. */
export const timeOf = (moment: Date, anonymous: boolean): Date =>
  anonymous ? fullHour(moment) : moment;

/** What was taken back since then its author may give back: two weeks to change one's mind. */
export const restorableSince = (now: Date): Date => new Date(now.getTime() - 14 * 24 * HOUR);
