import { personOf } from '#platform/actor.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { MarkedRead } from '../../contract.ts';
import { changeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { markItems, type Which } from './reading.sql.ts';

/** Marks what is unread among these as read; one change for all of them, none when there is nothing. */
export async function mark(
  ctx: Ctx<Joined>,
  which: Which,
): Promise<Pick<MarkedRead, 'seq' | 'marked'>> {
  const { personaId } = personOf(ctx.actor);
  let marked = 0;
  const seq = await changeInbox(ctx, personaId, async (next) => {
    marked = await markItems(ctx.tx, personaId, which, { seq: next, now: ctx.now });
    return marked > 0;
  });
  return { seq, marked };
}
