import type { Ctx } from '../tx.ts';

/** Has the person's open streams looked at again at once: those without a session end. */
export function endStreams(ctx: Ctx, personas: string | null | readonly string[]): void {
  const woken = typeof personas === 'string' ? [personas] : (personas ?? []);
  if (woken.length > 0) ctx.wake('session', [...new Set(woken)]);
}
