import type { Thread } from '../types.ts';
import { askedAndAnswered } from './asking-1.ts';
import { stillOpen } from './asking-2.ts';
import { walkingBeside } from './beside.ts';
import { lookingAfter } from './caring.ts';
import { livingWith } from './living.ts';
import { aLaMesa } from './mesa.ts';
import { beforeMorning } from './night-2.ts';
import { afterMidnight } from './night-1.ts';
import { smallThings } from './small.ts';
import { earlyDays } from './welcome-1.ts';
import { laterArrivals } from './welcome-2.ts';

/** Every thread of the spaces but the long one, numbered within its space. */
export const threads: readonly Thread[] = numbered([
  ...earlyDays,
  ...laterArrivals,
  ...afterMidnight,
  ...beforeMorning,
  ...askedAndAnswered,
  ...stillOpen,
  ...smallThings,
  ...livingWith,
  ...lookingAfter,
  ...aLaMesa,
  ...walkingBeside,
]);

function numbered(all: readonly Thread[]): Thread[] {
  const counted = new Map<string, number>();
  return all.map((thread) => {
    const number = (counted.get(thread.space) ?? 0) + 1;
    counted.set(thread.space, number);
    return { ...thread, key: `${thread.space}/${number}` };
  });
}
