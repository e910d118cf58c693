import { z } from 'zod';
import { port } from '#platform/port.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** What a new place wants to have seen to, in this order; each is done where it is always done. */
export const firstSteps = [
  ...(['name', 'languages', 'joining', 'guidelines', 'spaces'] as const),
  ...(['second_operator', 'young', 'codes', 'mail'] as const),
] as const;
export type FirstStepName = (typeof firstSteps)[number];
export const LeaveStep = z.strictObject({ step: z.enum(firstSteps) });

/** Whether one of them is done, by whoever knows. */
type FirstStep = {
  name: FirstStepName;
  isDone(ctx: ReadCtx<never>): Promise<boolean>;
};
export const firstStep = port<FirstStep>('admin.first_step', 'many');

export type FirstRunView = {
  steps: { name: FirstStepName; isDone: boolean }[];
  /** How many are done. */
  done: number;
};

/** Spaces that a new place may begin with; their words are messages. */
export const beginnings = ['welcome', 'everyday', 'asking', 'good_things'] as const;
