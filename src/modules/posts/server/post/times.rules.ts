const HOUR = 3_600_000;

/** The full hour: what was written without a name is never known more exactly. */
export const fullHour = (moment: Date): Date =>
  new Date(Math.floor(moment.getTime() / HOUR) * HOUR);

/** The moment as it is kept of something that somebody did with or without their name. */
export const timeOf = (moment: Date, anonymous: boolean): Date =>
  anonymous ? fullHour(moment) : moment;

/** How long somebody may change their mind about words they took back. */
export const DAYS_TO_RESTORE = 14;
