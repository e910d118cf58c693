import { carrySeen, keepStanding, writersIn } from '#modules/posts/index.server.ts';
import { newPublicId } from '#platform/ids.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { SplitThread } from '../../moderation.contract.ts';
import { checkReaders } from '../space/openness.rules.ts';
import { threadSlug } from '../thread/opening.rules.ts';
import { recomputeThreadStats } from '../thread/thread-stats.sql.ts';
import { goingWith, threadsOf } from './chosen.ts';
import { setApart } from './regrouping.sql.ts';
import { maySplitInto } from './moderation.policy.ts';
import { findTarget } from './moderation.sql.ts';
import { logThread, powerOverThread, notifyWriters } from './moderation.ts';
import { whereThread } from '../space/where.rules.ts';

export const splitThread = useCase()({
  name: 'community.split_thread',
  about:
    'Give posts of a thread, with the replies below them, a thread of their own, there or in another space on the same side. Those whose words went are told why.',
  input: SplitThread,
  async subject(ctx, { posts, space }) {
    const thread = await threadsOf(ctx, { posts });
    return thread && { ...thread, there: space && (await findTarget(ctx.tx, ctx.actor, space)) };
  },
  may: maySplitInto,
  power: (input, thread) => {
    const act = powerOverThread(input, thread);
    return { ...act, evidence: { ...act.evidence, ...(input.space && { to: input.space }) } };
  },
  async run(ctx, { posts, title, space, moreRead, rule, reason }, { there, ...thread }) {
    if (space !== undefined) {
      // Words never cross sides.
      if (!there || there.side !== thread.side) throw refusedAt('space', 'not_a_place_of_yours');
      if (there.isArchived) throw refusedAt('space', 'space_archived');
      checkReaders(thread, there, { moreRead });
    }
    const going = await goingWith(ctx, thread, posts);
    if (!going[0]?.isSeen) throw refusedAt('posts', 'first_not_seen');
    const home = there || thread;
    const made = { id: ctx.newId(), spaceId: home.spaceId, slug: threadSlug(title, newPublicId()) };
    const ids = going.map(({ id }) => id);
    const writers = await writersIn(ctx.tx, { posts: ids });
    const names = { from: thread.title, to: title, posts: ids };
    const deed = ctx.newId();
    await keepStanding(ctx.tx, { deed, now: ctx.now }, { place: thread.id, posts: ids });
    await logThread(ctx, thread, 'split', {
      ...{ rule, reason, deed },
      detail: { ...names, thread: made.id, came: false },
    });
    await logThread(ctx, made, 'split', {
      ...{ rule, reason, deed },
      detail: { ...names, thread: thread.id, came: true },
    });
    await setApart(ctx.tx, thread, { ...made, title, posts: ids, now: ctx.now });
    await carrySeen(ctx.tx, { deed, from: thread.id, to: made.id, isNew: true });
    await recomputeThreadStats(ctx.tx, thread.id, ctx.now);
    await recomputeThreadStats(ctx.tx, made.id, ctx.now);
    await notifyWriters(ctx, thread, 'split', [...new Set([thread.authorId, ...writers])]);
    return whereThread({ ...made, spaceSlug: there ? there.slug : thread.spaceSlug });
  },
});
