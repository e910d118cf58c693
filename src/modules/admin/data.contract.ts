import { z } from 'zod';
import { Limit, MomentCursor, Since } from '#platform/paged.contract.ts';
import type { Verdict } from '#platform/verdict.ts';

const Own = z.string().max(200, 'password_wrong').default('');

export const ExportMyData = z.strictObject({ password: Own });
export const DeleteMyAccount = z.strictObject({
  password: Own,
  posts: z.enum(['remove', 'keep']).default('remove'),
});

export type MyDataView = {
  name: string;
  hasPassword: boolean;
  /** The day of grace, while it lasts. */
  leaving: { askedAt: Date; dueAt: Date; posts: 'remove' | 'keep' } | null;
  can: { delete: Verdict };
};

export const ErasuresInput = z.strictObject({
  after: MomentCursor,
  limit: Limit(50),
  since: Since,
});

export type ErasuresView = {
  next: string | null;
  erasures: {
    id: string;
    posts: 'remove' | 'keep';
    beganAt: Date;
    finishedAt: Date | null;
    /** How far, in steps. */
    step: number;
    steps: number;
    /** Table → rows erased or made anonymous. */
    counts: Record<string, number>;
  }[];
};

/** The next bounded step of an erasure is to be done. `done`: how far it had come then. */
export const erasureGoesOn = (erasure: string, done: number) =>
  ({ type: 'admin.erasure_goes_on', payload: { erasure, done } }) as const;
export type ErasureGoesOn = ReturnType<typeof erasureGoesOn>;

/** Nothing of this erasure is taken back any more. It names nobody: see `platform/backup/erased-list.ts`. */
export const erasureBegan = (account: string, posts: 'remove' | 'keep') =>
  ({ type: 'admin.erasure_began', payload: { account, posts } }) as const;
export type ErasureBegan = ReturnType<typeof erasureBegan>;
