import type { Ctx } from '#platform/use-case.ts';
import type { AccountsTables } from '../tables.ts';

/** Has the person's open streams looked at again at once: those without a session end. */
export function endStreams(ctx: Ctx<AccountsTables>, personaId: string | null): void {
  if (personaId !== null) ctx.wake('session', [personaId]);
}
