import type { Ctx } from '#platform/use-case.ts';
import type { Joined } from '../../joined.ts';
import { lockReaders, notifyAll, touchAll, type TalkNews } from './notify-many.sql.ts';

/** Tells many people the same, in two statements however many they are, and wakes their pages. */
export async function notifyMany(
  ctx: Ctx<Joined>,
  people: readonly string[],
  news: TalkNews,
): Promise<void> {
  const each = [...new Set(people)].sort();
  if (each.length === 0) return;
  await lockReaders(ctx.tx, each);
  const notified = await notifyAll(
    ctx.tx,
    each.map((id) => ({ id, item: ctx.newId() })),
    { ...news, at: ctx.now },
  );
  wakeAll(ctx, notified);
}

/** Those whose items point at a post look again: it may be seen no more, or once more. */
export const touchMany = async (ctx: Ctx<Joined>, postId: string): Promise<void> =>
  wakeAll(ctx, await touchAll(ctx.tx, postId));

const wakeAll = (
  ctx: Ctx<Joined>,
  notified: readonly { personaId: string; seq: number }[],
): void => {
  for (const { personaId, seq } of notified) ctx.wake('inbox', [personaId], { seq });
};
