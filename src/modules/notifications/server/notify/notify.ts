import type { Ctx } from '#platform/use-case.ts';
import { changeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { decide, type News } from './notify.rules.ts';
import { addItem, joinItem, notifyFacts } from './notify.sql.ts';

/** Tells somebody what happened: as a new item, within an unread one, or not at all. */
export async function notify(ctx: Ctx<Joined>, news: News): Promise<void> {
  await changeInbox(ctx, news.to, async (seq, reader) => {
    const decision = decide(news, { ...(await notifyFacts(ctx.tx, news)), off: reader.off });
    switch (decision.do) {
      case 'nothing':
        return false;
      case 'add':
        await addItem(ctx.tx, { ...news, id: ctx.newId(), seq, at: ctx.now });
        return true;
      case 'join':
        await joinItem(ctx.tx, { item: decision.item, by: news.by, seq, at: ctx.now });
        return true;
    }
  });
}

/** Tells several people the same, in the order in which inboxes are changed. */
export async function notifyEach(
  ctx: Ctx<Joined>,
  people: readonly string[],
  news: Omit<News, 'to'>,
): Promise<void> {
  for (const to of [...new Set(people)].sort()) await notify(ctx, { ...news, to });
}
