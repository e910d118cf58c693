import { z } from 'zod';

export const LastBackupInput = z.strictObject({});

export type LastBackupView = {
  /** When the last backup by `samovar backup` was through; null: none was made by it. */
  at: Date | null;
  /** It is older than two days, and those who run the place are told. */
  isLate: boolean;
};

/** In ms: a nightly backup may fail to be made once before somebody is told; then again once a week. */
export const LATE = 2 * 86_400_000;
export const AGAIN = 7 * 86_400_000;

/** Where those who run the place read of it, and its id where they are told. */
export const upkeep = {
  id: '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7a13',
  page: '/operate#upkeep',
} as const;
