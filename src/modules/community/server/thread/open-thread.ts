import { dropDrafts } from '#modules/accounts/index.server.ts';
import { screen } from '#modules/safety/index.server.ts';
import { newPublicId } from '#platform/ids.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OpenThread, type Opened } from '../../thread.contract.ts';
import { attachImages, imageIdsIn } from '../image/images.ts';
import { announce, announceHeld } from '../post/arrival.ts';
import { insertPost, aliasIn } from '../post/writing.sql.ts';
import { readyWords } from '../post/mentioning.ts';
import { requireGuidelines, writerOf } from '../post/sending.ts';
import { timeOf } from '../post/times.rules.ts';
import { insertThread } from './insert-thread.sql.ts';
import { threadSlug, untilOf } from './opening.rules.ts';
import { mayAnnounce, mayWrite } from './thread.policy.ts';
import { findSpace, type Tables } from './thread.sql.ts';

export const openThread = useCase<Tables>()({
  name: 'community.open_thread',
  about: 'Open a thread in a space: something to talk about, a question, a check-in or news.',
  input: OpenThread,
  limits: [{ points: 12, seconds: 3600, by: 'account' }],
  subject: ({ tx, actor }, { space }) => findSpace(tx, actor, { id: space }),
  may: mayWrite,
  async run(ctx, input, space): Promise<Opened> {
    const { kind, title, body, contentNote, anonymous } = input;
    const verdict = kind === 'announcement' ? mayAnnounce(ctx.actor, space) : true;
    if (verdict !== true) throw new Refusal('invalid', 'invalid', { fields: { kind: verdict } });
    await requireGuidelines(ctx, space, input);
    const openUntil = kind === 'checkin' ? untilOf(input.until, ctx.now) : null;
    const writerId = writerOf(ctx);
    const texts = { title, body, contentNote };
    const isHeld = (await screen(ctx, { place: 'community.post', texts })) === 'hold';
    const at = timeOf(ctx.now, anonymous);
    const ready = await readyWords(ctx, space, { body, anonymous });

    const threadId = anonymous ? newPublicId() : ctx.newId();
    const postId = anonymous ? newPublicId() : ctx.newId();
    const slug = threadSlug(title, newPublicId());
    const authorId = anonymous ? null : writerId;
    const unseenAt = isHeld ? at : null;
    const { spaceId } = space;
    await insertThread(ctx.tx, {
      ...{ id: threadId, spaceId, slug, kind, title, authorId, createdAt: at, openUntil, unseenAt },
    });
    const alias = anonymous ? await aliasIn(ctx.tx, threadId, writerId) : null;
    const place = { id: postId, threadId, spaceId, seq: 1, parentId: null };
    const words = { body, contentNote, html: ready.html, mentions: ready.mentions };
    const post = { ...place, ...words, writerId, alias, createdAt: at, heldAt: unseenAt };
    await insertPost(ctx.tx, post, ctx.now);
    await attachImages(ctx.tx, { postId, uploaderId: writerId, ids: imageIdsIn(body) });
    const about = { spaceId, threadId, postId };
    if (isHeld) announceHeld(ctx, { ...about, authorId: writerId });
    else {
      const mentioned = ready.mentions.map(({ id }) => id);
      const { blocked } = ctx.actor;
      const said = { isOpening: true, writerId, isAnonymous: anonymous, toPersonaId: null };
      announce(ctx, { ...about, ...said, mentioned, blocked });
    }
    await dropDrafts(ctx, [`community.new:${spaceId}`, `community.new:${spaceId}:title`]);
    return { id: threadId, space: space.spaceSlug, thread: slug, post: postId, held: isHeld };
  },
});
