import type { Ctx } from '#platform/use-case.ts';
import { changeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { telling, type News } from './telling.rules.ts';
import { addItem, joinItem, tellingFacts } from './telling.sql.ts';

/** Tells somebody what happened: as a new item, within an unread one, or not at all. */
export async function tell(ctx: Ctx<Joined>, news: News): Promise<void> {
  await changeInbox(ctx, news.to, async (seq, reader) => {
    const told = telling(news, { ...(await tellingFacts(ctx.tx, news)), off: reader.off });
    switch (told.do) {
      case 'nothing':
        return false;
      case 'add':
        await addItem(ctx.tx, { ...news, id: ctx.newId(), seq, at: ctx.now });
        return true;
      case 'join':
        await joinItem(ctx.tx, { item: told.item, by: news.by, seq, at: ctx.now });
        return true;
    }
  });
}

/** Tells several people the same, in the order in which inboxes are changed. */
export async function tellEach(
  ctx: Ctx<Joined>,
  people: readonly string[],
  news: Omit<News, 'to'>,
): Promise<void> {
  for (const to of [...new Set(people)].sort()) await tell(ctx, { ...news, to });
}
