import { type Features, featuresOf, runsOf } from '../model/features.rules.ts';
import { margin } from '../model/linear.rules.ts';
import { mixOf, modelOf } from '../model/load.ts';
import { mixed } from '../model/mix.rules.ts';
import type { Read } from '../text.rules.ts';
import { signsOf } from './signs.rules.ts';
import { ruledSpam } from './spam.rules.ts';
import { SPAM_FROM, weighed } from './weigh.rules.ts';

/** Changes with every change of what is found. */
export const spamVersion = '1';
export type Spam = { spam: boolean; score: number; because: readonly string[] };

/** Whether a short text advertises, begs or baits. */
export function spamIn(read: Read, features: Features = featuresOf(read)): Spam {
  const ruled = ruledSpam(read);
  const made = mixed(
    mixOf('spam'),
    margin(modelOf('spam'), runsOf(read, features)),
    signsOf(read, ruled),
  );
  const score = weighed(made, ruled, read);
  return { spam: score >= SPAM_FROM, score, because: ruled.because };
}
