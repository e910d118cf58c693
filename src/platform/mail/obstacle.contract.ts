/** What was in the way of a letter, as those who run the place read it: `letters.why_<this>`. */
export type Obstacle =
  | ServerObstacle
  /** Not now: it is tried again by itself. */
  | 'later'
  /** The address takes no letters, for good. */
  | 'address'
  /** The letter, or where it comes from, is refused for good; the address itself is not. */
  | 'refused'
  /** It could not be written. */
  | 'composing'
  | 'other';

/** Between us and the mail server: the next letter would not get there either. */
export type ServerObstacle = (typeof ofServer)[number];
export const ofServer = [
  'auth',
  'unknown_host',
  'no_answer',
  'too_slow',
  'unsafe',
  'sender',
] as const;

/** What becomes of a letter that is tried again by hand: `letters.again_<this>` says why it is not. */
export type Again = 'goes' | 'other_way' | 'over';
