import { z } from 'zod';
import { port } from '#platform/port.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** What a new place wants to have seen to, in this order; each is done where it is always done. */
export const firstSteps = [
  ...(['name', 'own_name', 'languages', 'joining', 'guidelines', 'contact'] as const),
  ...(['privacy', 'helplines', 'spaces'] as const),
  ...(['second_operator', 'young', 'codes', 'mail'] as const),
] as const;
export type FirstStepName = (typeof firstSteps)[number];
export const LeaveStep = z.strictObject({ name: z.enum(firstSteps) });

/** Whether one of them is done, by whoever knows. */
type FirstStep = {
  name: FirstStepName;
  isDone(ctx: ReadCtx<never>): Promise<boolean>;
};
export const firstStep = port<FirstStep>('admin.first_step', 'many');

export type FirstRunView = {
  /** `isLeft`: as it is, without having been done; it can be taken up again. */
  steps: { name: FirstStepName; isDone: boolean; isLeft: boolean }[];
  /** How many are seen to: done, or left as they are. */
  done: number;
  /** Spaces to begin with that were made. */
  spaces: Beginning[];
};

/** Spaces that a new place may begin with; their words are messages. */
export const beginnings = ['welcome', 'everyday', 'asking', 'good_things'] as const;
export type Beginning = (typeof beginnings)[number];
export const BeginSpaces = z.strictObject({
  spaces: z.array(z.enum(beginnings)).max(beginnings.length).default([]),
  /** The language that they are named in. */
  locale: z.string().max(20).default('en'),
});
/** Where it is written down which space one became. */
export const spaceKey = (name: Beginning) => `first_run.space_${name}`;
