import type { Ctx } from '#platform/use-case.ts';
import { changeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { readersOf, touchItems } from './notify.sql.ts';

/** Those whose items point at a post look again: it may be seen no more, or once more. */
export async function touchReaders(ctx: Ctx<Joined>, postId: string): Promise<void> {
  for (const personaId of await readersOf(ctx.tx, postId))
    await changeInbox(ctx, personaId, (seq) => touchItems(ctx.tx, { personaId, postId, seq }));
}
