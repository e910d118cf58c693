import { acts } from './acts.rules.ts';
import { cues } from './cues.rules.ts';
import { deeds } from './deeds.rules.ts';
import { figures } from './figures.rules.ts';
import { harm } from './harm.rules.ts';
import { harmed } from './harmed.rules.ts';
import { soft } from './soft.rules.ts';
import { wishes } from './wishes.rules.ts';

/** How it is said in English. */
export const english = [
  ...wishes,
  ...deeds,
  ...acts,
  ...harm,
  ...soft,
  ...figures,
  ...cues,
  ...harmed,
];
