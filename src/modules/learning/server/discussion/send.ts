import { post, writerOf, type Said } from '#modules/posts/index.server.ts';
import { Refusal } from '#platform/verdict.ts';
import type { Sent } from '../../discussion.contract.ts';
import type { Ctx } from '../tx.ts';
import { asRepeated } from '../counting/judge.rules.ts';
import { announce } from './arrival.ts';
import { factsBefore } from './completion-facts.sql.ts';
import { countedAlso } from './counted.sql.ts';
import { isHost } from './discussion.policy.ts';
import type { DiscussionRow } from './discussion.sql.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { inSteps } from './in-steps.ts';
import { settingFor } from './judging.ts';
import { judgeNext } from './own-posts.rules.ts';
import { reserveSeq } from './own-posts.sql.ts';
import type { PostRow } from './post.sql.ts';
import { countedOf, refuseUncounted } from './sending.rules.ts';

/** Posts an answer, or a reply `to` a post; says what was recognised, and where one stands now. */
export async function send(
  ctx: Ctx,
  discussion: DiscussionRow,
  to: PostRow | null,
  words: Omit<Said, 'anonymous'>,
): Promise<Sent> {
  const { id: stepId, programmeId } = discussion;
  const author = writerOf(ctx);
  const said = {
    author,
    parentId: to?.postId ?? null,
    parentAuthor: to?.peerId ?? null,
    parentByHost: to?.because === 'by_the_host',
    parentText: to?.textKey ?? '',
    body: words.body,
  };
  const place = async () => {
    const hosts = isHost(ctx.actor, discussion) ? [author] : [];
    const setting = await settingFor(ctx, discussion, [said.body], hosts);
    const judged = judgeNext(said, [], setting);
    const seq = await reserveSeq(ctx.tx, discussion, author, ctx.now);
    const facts = await factsBefore(ctx.tx, { stepId, personaId: author }, judged);
    if (to === null && facts.hasAnswer) throw new Refusal('conflict', 'already_answered');
    const judgement = facts.hasSaid ? asRepeated(judged) : judged;
    if (to === null) refuseUncounted(judgement);
    const also = countedAlso(judgement, to?.rootSeq ?? null);
    const at = { placeId: stepId, scopeId: programmeId, seq, parentId: said.parentId };
    return { ...at, also, facts, judgement };
  };
  const sent = await post(ctx, inSteps, discussion, { ...words, anonymous: false }, place);
  const { postId, isHeld, named, seat } = sent;
  if (!isHeld) {
    const arrival = { postId, placeId: stepId, side: discussion.side, by: author };
    const toPersonaId = to?.writerId ?? null;
    const concerned = { toPersonaId, mentioned: named, blocked: ctx.actor.blocked };
    await announce(ctx, { ...arrival, ...concerned, isAnswer: to === null });
  }
  const { facts, judgement } = seat;
  const now = isHeld
    ? facts
    : {
        ...facts,
        answered: facts.answered || judgement.counts === 'answer',
        replies: facts.replies + Number(judgement.counts === 'reply' && !facts.hasRepliedTo),
      };
  const evaluated = await evaluateCompletion(ctx, stepId, author, now);
  return { post: postId, held: isHeld, ...countedOf(ctx.actor, judgement), ...evaluated };
}
