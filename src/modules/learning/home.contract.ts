import type { Missing, Named, StepLink, StepState } from './programme.contract.ts';

/** A programme that somebody is in the middle of, and the step to go on with. */
export type Underway = {
  programme: Named;
  step: StepLink & { state: StepState };
  missing: Missing;
  /** Has written something there. */
  begun: boolean;
  steps: number;
  done: number;
};

/** Somebody whose answer nobody has replied to. */
export type WaitingPeer = {
  post: string;
  id: string | null;
  name: string | null;
  avatar: string | null;
  at: Date;
  programme: string;
  step: Named;
};

/** The next small things in learning for whoever reads: never everything that happened. */
export type NextThingsView = {
  underway: Underway[];
  finished: Named[];
  waiting: WaitingPeer[];
  /** Programmes whose gradebook they may see: people whom they walk beside. */
  beside: Named[];
  /** Programmes they could begin. */
  open: (Named & { summary: string })[];
};
