import type { Ctx } from '#platform/use-case.ts';

/** Who writes; policies have let nobody else through. */
export function writerOf(ctx: Pick<Ctx, 'actor'>): string {
  if (ctx.actor.personaId === null) throw new Error('only persons write');
  return ctx.actor.personaId;
}
