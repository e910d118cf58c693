import { dropDrafts } from '#modules/accounts/index.server.ts';
import { screen } from '#modules/safety/index.server.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { PostAnswer, type Sent } from '../../discussion.contract.ts';
import { announce, announceHeld } from './announce.ts';
import { asBody, fieldsOf, partsOf } from './answer-fields.ts';
import { mayAnswer } from './discussion.policy.ts';
import type { Tables } from './discussion.sql.ts';
import { settingFor } from './judging.ts';
import { judgeNext } from './own-posts.rules.ts';
import { lockStep, ownPosts, lockParticipant } from './own-posts.sql.ts';
import { insertParts, insertPost } from './post.sql.ts';
import { asOwnPost, authorOf, countedOf, refuseUncounted } from './sending.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { completionFacts } from './completion-facts.sql.ts';
import { visibleDiscussion } from './visible-post.ts';

export const postAnswer = useCase<Tables>()({
  name: 'learning.post_answer',
  about: 'Answer the questions of a discussion, one field each.',
  input: PostAnswer,
  limits: [{ points: 30, seconds: 600, by: 'account' }],
  subject: visibleDiscussion,
  may: mayAnswer,
  async run(ctx, { step, parts: texts }, discussion): Promise<Sent> {
    const authorId = authorOf(ctx);
    const held = (await screen(ctx, { place: 'learning.post', texts: fieldsOf(texts) })) === 'hold';
    const parts = partsOf(discussion, texts);
    await lockStep(ctx.tx, step);
    await lockParticipant(ctx.tx, discussion, authorId, ctx.now);
    const earlier = await ownPosts(ctx.tx, step, authorId);
    if (earlier.some((post) => post.counts === 'answer' && !post.isGone))
      throw new Refusal('conflict', 'already_answered');

    const id = ctx.newId();
    const body = asBody(texts);
    const said = {
      author: authorId,
      parentId: null,
      parentAuthor: null,
      parentByHost: false,
      body,
    };
    const setting = await settingFor(ctx, discussion, [body]);
    const judgement = judgeNext(said, earlier, setting);
    refuseUncounted(judgement);
    const html = parts.map((part) => part.html).join('\n');
    const post = { id, stepId: step, parentId: null, rootId: id, authorId, body, html };
    await insertPost(
      ctx.tx,
      { ...post, createdAt: ctx.now, heldAt: held ? ctx.now : null },
      judgement,
    );
    await insertParts(ctx.tx, id, parts);

    if (held) announceHeld(ctx, discussion, post);
    else {
      const arrival = { isAnswer: true, parentAuthor: null, firstReplyTo: null };
      await announce(ctx, discussion, { ...post, ...arrival, names: setting.names });
    }
    dropDrafts(
      ctx,
      texts.map((_, field) => `learning.answer:${step}:${field}`),
    );
    const mine = [...earlier, asOwnPost(id, said, judgement, { at: ctx.now, held })];
    const evaluated = await evaluateCompletion(
      ctx,
      await completionFacts(ctx.tx, discussion.id, authorId),
      mine,
    );
    return { post: id, held, ...countedOf(ctx.actor, judgement), ...evaluated };
  },
});
