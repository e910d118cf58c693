import { z } from 'zod';

/** Asking, acting, and acting with a power that others are answered for: what stands in the audit. */
export const levels = ['read', 'write', 'manage'] as const;
export type Level = (typeof levels)[number];

/** What a token may do: at a level everywhere (`read`), or in one module (`community:read`). */
export const Scope = z.string().regex(/^(?:[a-z]{1,30}:)?(?:read|write|manage)$/, 'scope_unknown');

/** Whether one of the scopes held is the one needed, or holds for all modules at its level. */
export const covers = (held: readonly string[], needed: string): boolean =>
  held.includes(needed) || held.includes(needed.split(':').at(-1) ?? '');
