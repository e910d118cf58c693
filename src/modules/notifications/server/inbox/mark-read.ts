import { isSignedIn } from '#platform/actor.policy.ts';
import { isPerson, personOf } from '#platform/actor.ts';
import { MarkRead, type MarkedRead } from '../../contract.ts';
import { changeInbox } from '../change.ts';
import type { Sighting } from '#modules/posts/seen.contract.ts';
import type * as platform from '#platform/use-case.ts';
import { useCase, type Ctx, type Joined } from '../joined.ts';
import { isWaiting, itemRows, markItems, type Which } from './inbox.sql.ts';
import { linkOf } from './inbox.view.ts';
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
  run: (ctx, input, { link }) => mark(ctx, input, link),
});

export const markAllRead = useCase({
  name: 'notifications.mark_all_read',
  about: 'Mark everything in my inbox as read.',
  may: isSignedIn,
  run: (ctx) => mark(ctx, {}, null),
});

/**
 * What was told of a post is read with the post, wherever that is seen; what was decided is read by opening it.
 * Most who look at a page are told of nothing there: they lock nothing.
 */
export async function readWhereSeen(
  anyCtx: platform.Ctx<never>,
  { place, posts, isAll }: Sighting,
): Promise<void> {
  const ctx = anyCtx.as<Joined>();
  const kinds = [...ctx.registry.notificationKinds.values()].filter(({ isOptional }) => isOptional);
  const which = {
    thread: place,
    about: isAll ? [place, ...posts] : posts,
    kinds: kinds.map(({ name }) => name),
  };
  if (await isWaiting(ctx.tx, personOf(ctx.actor).personaId, which)) await mark(ctx, which, null);
}

/** Marks what is unread among these as read; one change for all of them, none when there is nothing. */
async function mark(ctx: Ctx, which: Which, link: string | null): Promise<MarkedRead> {
  const { personaId } = personOf(ctx.actor);
  let marked = 0;
  const seq = await changeInbox(ctx, personaId, async (next) => {
    marked = await markItems(ctx.tx, personaId, which, { seq: next, now: ctx.now });
    return marked > 0;
  });
  return { seq, marked, link };
}
