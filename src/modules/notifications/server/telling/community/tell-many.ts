import type { Ctx } from '#platform/use-case.ts';
import type { Joined } from '../../joined.ts';
import { lockReaders, tellAll, touchAll, type TalkNews } from './telling-many.sql.ts';

/** Tells many people the same, in two statements however many they are, and wakes their pages. */
export async function tellMany(
  ctx: Ctx<Joined>,
  people: readonly string[],
  news: TalkNews,
): Promise<void> {
  const each = [...new Set(people)].sort();
  if (each.length === 0) return;
  await lockReaders(ctx.tx, each);
  const told = await tellAll(
    ctx.tx,
    each.map((id) => ({ id, item: ctx.newId() })),
    { ...news, at: ctx.now },
  );
  wakeAll(ctx, told);
}

/** Those whose items point at a post look again: it may be seen no more, or once more. */
export const touchMany = async (ctx: Ctx<Joined>, postId: string): Promise<void> =>
  wakeAll(ctx, await touchAll(ctx.tx, postId));

const wakeAll = (ctx: Ctx<Joined>, told: readonly { personaId: string; seq: number }[]): void => {
  for (const { personaId, seq } of told) ctx.wake('inbox', [personaId], { seq });
};
