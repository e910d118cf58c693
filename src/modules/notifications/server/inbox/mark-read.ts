import { isSignedIn } from '#platform/actor.policy.ts';
import { isPerson } from '#platform/actor.ts';
import { MarkRead, type MarkedRead } from '../../contract.ts';
import { useCase } from '../joined.ts';
import { itemRows } from './inbox.sql.ts';
import { linkOf } from './inbox.view.ts';
import { mark } from './mark.ts';
import { seenOf } from './seen.ts';

export const markRead = useCase({
  name: 'notifications.mark_read',
  about: 'Mark one item of my inbox as read, those of a thread, or all up to a place in the list.',
  input: MarkRead,
  /** Where the one item leads. */
  async subject(ctx, { id }): Promise<{ link: string | null } | undefined> {
    if (id === undefined || !isPerson(ctx.actor)) return { link: null };
    const rows = await itemRows(ctx, { id }, 1);
    const [item] = seenOf(ctx.registry.notificationKinds, rows);
    return item && { link: linkOf(item) };
  },
  may: isSignedIn,
  async run(ctx, input, { link }): Promise<MarkedRead> {
    return { ...(await mark(ctx, input)), link };
  },
});
