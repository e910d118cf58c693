import { dropDrafts } from '#modules/accounts/index.server.ts';
import { screen } from '#modules/safety/index.server.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { useCase } from '#platform/use-case.ts';
import { PostReply, type Sent } from '../../discussion.contract.ts';
import { announce, announceHeld } from './announce.ts';
import { isHost, mayReply } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { settingFor } from './judging.ts';
import { judgeNext } from './own-posts.rules.ts';
import { ownPosts, lockParticipant } from './own-posts.sql.ts';
import { insertPost } from './post.sql.ts';
import { asOwnPost, authorOf, countedOf } from './sending.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { completionFacts } from './completion-facts.sql.ts';
import { visiblePost } from './visible-post.ts';

export const postReply = useCase<Tables>()({
  name: 'learning.post_reply',
  about: 'Reply to somebody’s answer, or to a reply below it.',
  input: PostReply,
  limits: [{ points: 60, seconds: 600, by: 'account' }],
  subject: visiblePost,
  may: mayReply,
  async run(ctx, { body }, parent): Promise<Sent> {
    const authorId = authorOf(ctx);
    const held = (await screen(ctx, { place: 'learning.post', texts: { body } })) === 'hold';
    await lockParticipant(ctx.tx, parent, authorId, ctx.now);
    const earlier = await ownPosts(ctx.tx, parent.id, authorId);

    const id = ctx.newId();
    const said = {
      author: authorId,
      parentId: parent.postId,
      parentAuthor: parent.authorId,
      parentByHost: parent.because === 'by_the_host',
      body,
    };
    const hosts = isHost(ctx.actor, parent) ? [authorId] : [];
    const setting = await settingFor(ctx, parent, [body], hosts);
    const judgement = judgeNext(said, earlier, setting);
    const post = {
      id,
      stepId: parent.id,
      parentId: parent.postId,
      rootId: parent.rootId,
      authorId,
      body,
    };
    await insertPost(
      ctx.tx,
      { ...post, html: renderMarkdown(body), createdAt: ctx.now, heldAt: held ? ctx.now : null },
      judgement,
    );

    if (held) announceHeld(ctx, parent, post);
    else {
      const isFirst = parent.isUnreplied && parent.rootAuthorId !== authorId;
      await announce(ctx, parent, {
        ...post,
        isAnswer: false,
        parentAuthor: parent.authorId,
        firstReplyTo: isFirst ? parent.rootId : null,
        names: setting.names,
      });
    }
    dropDrafts(ctx, [`learning.reply:${parent.postId}`]);
    const mine = [...earlier, asOwnPost(id, said, judgement, { at: ctx.now, held })];
    const evaluated = await evaluateCompletion(
      ctx,
      await completionFacts(ctx.tx, parent.id, authorId),
      mine,
    );
    return { post: id, held, ...countedOf(ctx.actor, judgement), ...evaluated };
  },
});
