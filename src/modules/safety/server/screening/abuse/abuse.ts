import { type Features, featuresOf } from '../model/features.rules.ts';
import { margin } from '../model/linear.rules.ts';
import { mixOf, modelOf } from '../model/load.ts';
import { mixed } from '../model/mix.rules.ts';
import type { Read } from '../text.rules.ts';
import { ruledAbuse } from './abuse.rules.ts';
import { signsOf } from './signs.rules.ts';
import { ABUSE_FROM, decided, weighed } from './weigh.rules.ts';

/** Changes with every change of what is found. */
export const abuseVersion = '1';
export type Abuse = { abuse: boolean; score: number; because: readonly string[] };

/** Whether somebody hurts whoever reads it, or a group of people: not whether a word is coarse. */
export function abuseIn(read: Read, features: Features = featuresOf(read)): Abuse {
  const ruled = ruledAbuse(read);
  const made = mixed(mixOf('abuse'), margin(modelOf('abuse'), features), signsOf(read, ruled));
  const isAbuse = decided(made, ruled, read) >= ABUSE_FROM;
  return { abuse: isAbuse, score: weighed(made, ruled), because: ruled.because };
}
