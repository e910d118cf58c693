/** For so many days a browser keeps words that could not be sent. */
export const DAYS_UNSENT = 7;

/** For so many a sending is known again: for as long as a browser may send it, and one that took its time. */
export const DAYS_REMEMBERED = DAYS_UNSENT + 1;
