import { dropDrafts } from '#modules/accounts/index.server.ts';
import { post, writerOf } from '#modules/posts/index.server.ts';
import { newPublicId } from '#platform/ids.ts';
import { useCase, type ReadCtx } from '#platform/use-case.ts';
import { allow, refusedAt, type Verdict } from '#platform/verdict.ts';
import { OpenThread, type Opened } from '../../thread.contract.ts';
import { announce } from './arrival.ts';
import { requireGuidelines } from './guidelines.ts';
import { inThreads } from './in-threads.ts';
import { insertThread } from './insert-thread.sql.ts';
import { checkInsFor, threadSlug, untilOf } from './opening.rules.ts';
import { mayAnnounce, mayCheckIn, mayWrite, type SpaceFacts } from './thread.policy.ts';
import { findSpace } from './thread.sql.ts';
import { whereThread } from '../space/where.rules.ts';

export const openThread = useCase()({
  name: 'community.open_thread',
  about: 'Open a thread in a space: something to talk about, a question, a check-in or news.',
  input: OpenThread,
  limits: [{ points: 12, seconds: 3600, by: 'account' }],
  subject: ({ tx, actor }, { space }) => findSpace(tx, actor, space),
  may: mayWrite,
  async run(ctx, input, space): Promise<Opened> {
    const { kind, title, body, contentNote, anonymous } = input;
    const verdict = mayOpenAs(ctx, kind, space);
    if (verdict !== true) throw refusedAt('kind', verdict);
    const { spaceId } = space;
    const begun = [spaceId, ...(input.begunIn === undefined ? [] : [input.begunIn])].map(
      (id) => `community.new:${id}`,
    );
    await requireGuidelines(ctx, space, input, begun);
    const openUntil = kind === 'checkin' ? untilOf(input.until, ctx.now) : null;
    const writerId = writerOf(ctx);
    const threadId = anonymous ? newPublicId() : ctx.newId();
    const slug = threadSlug(title, newPublicId());
    const said = { body, contentNote, anonymous, fields: { title, body, contentNote } };
    const { postId, isHeld, named } = await post(ctx, inThreads, space, said, async (now) => {
      const made = { id: threadId, spaceId, slug, kind, title, openUntil, createdAt: now.at };
      const authorId = anonymous ? null : writerId;
      await insertThread(ctx.tx, { ...made, authorId, unseenAt: now.isHeld ? now.at : null });
      return { placeId: threadId, scopeId: spaceId, seq: 1, parentId: null };
    });
    const about = { threadId, postId, side: space.side };
    if (!isHeld) {
      const arrival = { isOpening: true, isToThread: false, isWelcome: false, toPersonaId: null };
      const written = { writerId, isAnonymous: anonymous, blocked: ctx.actor.blocked };
      announce(ctx, { ...about, ...arrival, ...written, mentioned: named });
    }
    dropDrafts(ctx, begun);
    const at = whereThread({ ...space, id: threadId, slug });
    return { ...at, post: postId, held: isHeld };
  },
});

/** Whether somebody may open a thread of that kind. */
export function mayOpenAs(
  { actor, now, settings }: Pick<ReadCtx, 'actor' | 'now' | 'settings'>,
  kind: string,
  space: SpaceFacts,
): Verdict {
  if (kind === 'announcement') return mayAnnounce(actor, space);
  if (kind !== 'checkin') return allow;
  return mayCheckIn(actor, space, checkInsFor(now, settings.CHECK_INS_AFTER_HOURS));
}
