import type { ReadCtx } from '#platform/use-case.ts';
import { keys, type Key } from '../../space.contract.ts';

/** The names of badges that a space may be kept for, where the reader gives them. */
export async function keysFor(ctx: ReadCtx): Promise<readonly Key[]> {
  const all = ctx.registry.all(keys).map((named) => named(ctx));
  return (await Promise.all(all)).flat();
}
