const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u061c\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What would turn or close more than its own words. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/** What has been isolated already, as each name of a list. */
const ALONE = /\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069/gu;

/**
 * A name written the other way than the sentence around it would drag commas and numbers along;
 * within the marks of isolation it keeps to itself. Where both go the same way nothing is added.
 */
export function isolated<Value>(value: Value, dir: 'ltr' | 'rtl'): Value | string {
  if (typeof value !== 'string') return value;
  const around = value.replace(ALONE, '');
  if (dir === 'ltr' && around.search(TURNING) < 0 && !RIGHT_TO_LEFT.test(around)) return value;
  const said = value.replace(TURNING, '');
  return dir === 'rtl' || RIGHT_TO_LEFT.test(said) ? `\u2068${said}\u2069` : said;
}
