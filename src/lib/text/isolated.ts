const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name written the other way than the sentence around it would drag commas and numbers along;
 * within the marks of isolation it keeps to itself. Where both go the same way nothing is added.
 */
export function isolated<Value>(value: Value, dir: 'ltr' | 'rtl'): Value | string {
  if (typeof value !== 'string') return value;
  return dir === 'rtl' || RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}
