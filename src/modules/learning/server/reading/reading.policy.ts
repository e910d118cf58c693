import { isSignedIn } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayDoStep, type Opening } from '../programme/opening.rules.ts';

export type ReadingSubject = { opening: Opening; granted: boolean };

/** Finishing twice is harmless; what a person took back, only a person gives back. */
export const mayFinishReading = (actor: Actor, { opening, granted }: ReadingSubject): Verdict =>
  firstDenial(
    isSignedIn(actor),
    mayDoStep(opening),
    granted && !opening.done ? deny('taken_back') : allow,
  );
